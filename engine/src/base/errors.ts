/** What we got wrong, or an input that left no lawful way on. The command line exits 3 on it (1 for InputError). */
export class KinetoscopeError extends Error {
  override name = 'KinetoscopeError';
}

/** A caller broke a function's stated contract. */
export class ContractError extends KinetoscopeError {
  override name = 'ContractError';
}
