const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
};

const belowThousand = (n: number): string[] => {
  const out: string[] = [];
  if (n >= 100) out.push(ONES[Math.floor(n / 100)] as string, 'hundred');
  const rest = n % 100;
  if (rest >= 20) {
    out.push(TENS[Math.floor(rest / 10)] as string);
    if (rest % 10) out.push(ONES[rest % 10] as string);
  } else if (rest > 0 || n === 0) out.push(ONES[rest] as string);
  return out;
};

const digitByDigit = (digits: string): string[] => [...digits].map((d) => ONES[Number(d)] ?? 'zero');

const whole = (digits: string): string[] => {
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) return digitByDigit(digits);
  const n = Number(digits);
  if (n < 1000) return belowThousand(n);
  const out: string[] = [];
  for (let i = 4; i >= 0; i--) {
    const group = Number(
      digits.slice(Math.max(0, digits.length - 3 * i - 3), Math.max(0, digits.length - 3 * i)),
    );
    if (group > 0) out.push(...belowThousand(group), ...(SCALES[i] ? [SCALES[i] as string] : []));
  }
  return out;
};

/** 1100..1999 and 2010..2099 without separators are said as years. */
const year = (digits: string): string[] | undefined => {
  if (!/^(1[1-9]|20)\d\d$/.test(digits) || /^200\d$/.test(digits)) return undefined;
  const end = Number(digits.slice(2));
  const tail = end === 0 ? ['hundred'] : end < 10 ? ['oh', ONES[end] as string] : belowThousand(end);
  return [...belowThousand(Number(digits.slice(0, 2))), ...tail];
};

const ordinal = (words: string[]): string[] => {
  const last = words.at(-1) ?? 'zero';
  const said =
    ORDINALS[last] ??
    (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : last.endsWith('t') ? `${last}h` : `${last}th`);
  return [...words.slice(0, -1), said];
};

/** English words for a number as written: `12`, `1,200`, `3.5`, `10:30`, `1984`, `21st`, `$5`. */
export const numeralWords = (written: string): string[] => {
  const m = /^([$€£¥])?([\d.,:]+?)(st|nd|rd|th)?$/.exec(written);
  if (!m) return ['number'];
  const [, currency, body = '', end] = m;
  const words: string[] = [];
  const clock = /^(\d{1,2}):(\d\d)$/.exec(body);
  if (clock) {
    words.push(...whole(String(Number(clock[1]))));
    if (clock[2] === '00') words.push("o'clock");
    else
      words.push(
        ...(clock[2]?.startsWith('0') ? ['oh', ONES[Number(clock[2])] as string] : whole(clock[2] as string)),
      );
  } else {
    const [head = '0', ...rest] = body.replace(/,(?=\d{3})/g, '').split(/[.,:]/);
    words.push(
      ...((end === undefined && currency === undefined && !body.includes(',') ? year(head) : undefined) ??
        whole(head)),
    );
    for (const part of rest) words.push('point', ...digitByDigit(part));
  }
  if (currency) words.push(CURRENCIES[currency] as string);
  return end ? ordinal(words) : words;
};
