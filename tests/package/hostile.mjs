// What a caller may give that runs a program of its own when it is looked at.

/** Things that are thrown, not all of them errors. */
const THROWN = [
  () => new TypeError("no"),
  () => "a text",
  () => undefined,
  () => null,
  () => Object.freeze({ code: "invalidScenario" }),
  () => Object.assign(new Error("no"), { code: "overflow" }),
  () => revoked({}),
];

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const raise = (thrown) => () => {
  throw thrown();
};

/** A getter on a place of an object: the place, and not what stands there. */
function getter(get) {
  return (holder, name) => Object.defineProperty(holder, name, { enumerable: true, get });
}

const put = (make) => (holder, name) => {
  const before = holder[name];
  Object.defineProperty(holder, name, { value: make(before), enumerable: true, writable: true, configurable: true });
};

const TRAPS = ["get", "ownKeys", "getOwnPropertyDescriptor"];
/** No list: of a list the places are read, and not which there are. */
const asObject = (value) => (typeof value === "object" && !Array.isArray(value) ? { ...value } : {});

/**
 * Ways to make a place unreadable: each changes the place, and reading it throws.
 * `core` is called again by some, from within the reading.
 */
export function unreadable(core) {
  const good = core.defaultScenario();
  return [
    ...THROWN.map((thrown) => getter(raise(thrown))),
    ...TRAPS.flatMap((trap) =>
      THROWN.slice(0, 3).map((thrown) => put((value) => new Proxy(asObject(value), { [trap]: raise(thrown) }))),
    ),
    put(() => revoked({})),
    put(() => revoked([])),
    put(() => new Proxy([1], { get: raise(THROWN[0]) })),
    put(() => Object.defineProperty([1, 2], 1, { enumerable: true, get: raise(THROWN[2]) })),
    put((value) => Object.defineProperty({ ...asObject(value) }, "more", { enumerable: true, get: raise(THROWN[1]) })),
    getter(() => core.settle({ ...good, deductionCases: -1 })),
    getter(() => core.settleMany([good, getterOf(THROWN[2])])),
    getter(function overflow() {
      return overflow();
    }),
  ];
}

function getterOf(thrown) {
  return Object.defineProperty({}, "cycle", { enumerable: true, get: raise(thrown) });
}

/** Values that no place of an input can hold, and that run nothing if they are only copied. */
export function unfit() {
  const loop = { kind: "key" };
  loop.loop = loop;
  const wide = {};
  for (let n = 0; n < 100; n += 1) wide[`w${n}`] = wide;
  const never = raise(() => new Error("was run"));
  return [
    loop,
    wide,
    Array(1e9),
    [, 1],
    new Proxy([], { get: (list, name) => (name === "length" ? { valueOf: never } : list[name]) }),
    new Proxy([], { get: (list, name) => (name === "length" ? 2 ** 53 : list[name]) }),
    { toJSON: never },
    { [Symbol.iterator]: never, toString: never, valueOf: never, [Symbol.toPrimitive]: never },
    Object.create(new Proxy({}, { get: never, has: never, ownKeys: never })),
    new (class Money {
      get kind() {
        return never();
      }
    })(),
    never,
    Symbol("s"),
    2n ** 100_000n,
    "x".repeat(200_000),
    "\ud800",
    new Uint8Array(1e6),
    new Map([["kind", "key"]]),
    JSON.parse("[".repeat(5000) + "]".repeat(5000)),
    JSON.parse('{"__proto__":{"kind":"key"}}'),
  ];
}

/** Every place of a value: the path of names to it. */
export function* places(value, before = []) {
  for (const [name, part] of Object.entries(value)) {
    yield [...before, name];
    if (part && typeof part === "object") yield* places(part, [...before, name]);
  }
}
