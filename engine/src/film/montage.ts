const MARK = /^\s*(?:[-–—•*]+|\(?[A-Za-z0-9]{1,2}[.)])\s+/u;
const BOUNDS =
  /^(?:END(?: OF)?|BACK TO|RETURN TO|BEGIN|START)\s+(?:THE\s+)?(?:MONTAGE|INTERCUT|FLASHBACK|DREAM|SERIES OF SHOTS|SCENE|PRESENT(?: DAY)?|REALITY)[.:]?$|^INTERCUT(?:S|TING)?(?: AS (?:NEEDED|NECESSARY))?[.:]?$|^(?:MONTAGE|SERIES OF SHOTS)[.:]?$/iu;

/** Lines that only say how the film is put together (`END OF MONTAGE`, `BACK TO SCENE`): nothing to perform. */
export const isBound = (text: string): boolean => BOUNDS.test(text.trim());

/** The pictures of a montage or list (`- Ann runs.`, `A) The gate.`), one an entry; the text itself where it is none. */
export const picturesOf = (text: string): string[] => {
  const lines = text.split('\n').filter((l) => l.trim() !== '');
  const marked = lines.filter((l) => MARK.test(l)).length;
  if (marked === 0 || (marked < 2 && lines.length > 1)) return [text];
  if (lines.length === 1) return /^\s*[-–—•*]/u.test(text) ? [text.replace(MARK, '')] : [text];
  const out: string[] = [];
  for (const l of lines)
    if (MARK.test(l) || out.length === 0) out.push(l.replace(MARK, ''));
    else out[out.length - 1] += `\n${l}`;
  return out;
};
