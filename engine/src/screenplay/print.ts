import type { Script } from './script.ts';

/** The script's source, byte for byte: its tokens, joined. */
export const printFountain = (script: Script): string => script.tokens.join('');
