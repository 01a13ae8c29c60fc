// Fetching a module of the page.

/** The compiled module, or nothing where there is none to be had: blocked,
 * offline, a browser without WebAssembly. */
export const load = async (address) => {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    // Compiling while the bytes arrive needs the host to name the type rightly.
    return response.headers.get("content-type")?.startsWith("application/wasm")
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    return undefined;
  }
};
