// Whether the module runs: set by the entry for Node or for browsers, asked by
// every function.
let running = false;

export function started() {
  running = true;
}

export function isStarted() {
  return running;
}
