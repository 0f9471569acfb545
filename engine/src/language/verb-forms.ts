import { isClassed, verbFact } from './verb-lexicon.ts';

/** How a verb is written: `they run`, `she runs`, `running`, `opened` (past or participle). */
export type VerbForm = 'base' | 's' | 'ing' | 'ed';

/** lemma:past:participle (or lemma:both). */
const IRREGULAR = `be:was:been be:were do:did:done have:had go:went:gone come:came:come see:saw:seen take:took:taken
give:gave:given get:got:gotten make:made say:said tell:told know:knew:known think:thought feel:felt leave:left keep:kept
bring:brought buy:bought find:found meet:met pay:paid run:ran:run sit:sat stand:stood win:won write:wrote:written
break:broke:broken choose:chose:chosen drive:drove:driven eat:ate:eaten fall:fell:fallen fly:flew:flown
forget:forgot:forgotten grow:grew:grown hear:heard hide:hid:hidden hold:held lay:laid lead:led lend:lent lose:lost
mean:meant ride:rode:ridden ring:rang:rung rise:rose:risen sing:sang:sung send:sent shake:shook:shaken shoot:shot
shut:shut sleep:slept sell:sold speak:spoke:spoken spend:spent steal:stole:stolen strike:struck:stricken swear:swore:sworn
swim:swam:swum teach:taught throw:threw:thrown wear:wore:worn wake:woke:woken draw:drew:drawn tear:tore:torn hang:hung
sink:sank:sunk spring:sprang:sprung drink:drank:drunk begin:began:begun bend:bent bind:bound bite:bit:bitten bleed:bled
blow:blew:blown build:built burn:burnt catch:caught cling:clung creep:crept deal:dealt dig:dug fight:fought flee:fled
fling:flung freeze:froze:frozen grind:ground kneel:knelt leap:leapt light:lit seek:sought shine:shone shrink:shrank:shrunk
slide:slid sling:slung spin:spun spit:spat stick:stuck sting:stung sweep:swept swing:swung weep:wept wind:wound
wring:wrung lie:lay:lain lean:leant bear:bore:borne tread:trod:trodden weave:wove:woven stride:strode
hit:hit put:put set:set cut:cut let:let cast:cast spread:spread split:split burst:burst hurt:hurt thrust:thrust quit:quit rid:rid`;

const irregular = new Map<string, { lemma: string; form: VerbForm }>();
for (const entry of IRREGULAR.split(/\s+/)) {
  const [lemma = '', ...forms] = entry.split(':');
  for (const f of forms) if (f !== lemma && !irregular.has(f)) irregular.set(f, { lemma, form: 'ed' });
}
for (const [f, lemma] of [
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
] as const)
  irregular.set(f, { lemma, form: f === 'am' || f === 'are' ? 'base' : 's' });
irregular.set("isn't", { lemma: 'be', form: 's' });
irregular.set("aren't", { lemma: 'be', form: 'base' });
irregular.set('being', { lemma: 'be', form: 'ing' });
irregular.set('lying', { lemma: 'lie', form: 'ing' });
irregular.set('dying', { lemma: 'die', form: 'ing' });
irregular.set('tying', { lemma: 'tie', form: 'ing' });

const isVerb = (w: string): boolean => w.length > 1 && (verbFact(w) !== undefined || isClassed(w));

const firstVerb = (candidates: readonly string[]): string | undefined => candidates.find(isVerb);

/** Answers given before; forgotten whole when full. */
const known = new Map<string, { lemma: string; form: VerbForm } | undefined>();

/** Lemma and form of a word, if it can be a verb at all. `read` and the like count as base. */
export const verbFormOf = (word: string): { lemma: string; form: VerbForm } | undefined => {
  if (known.has(word)) return known.get(word);
  const found = formOf(word.toLowerCase());
  if (known.size >= 20_000) known.clear();
  known.set(word, found);
  return found;
};

const formOf = (w: string): { lemma: string; form: VerbForm } | undefined => {
  if (!/^[a-z'-]{2,24}$/.test(w)) return undefined;
  const exception = irregular.get(w);
  if (exception) return exception;
  if (w.endsWith('ing') && w.length > 4) {
    const stem = w.slice(0, -3);
    const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '';
    const lemma = firstVerb(stem.at(-1) === stem.at(-2) ? [stem, undoubled] : [`${stem}e`, stem]);
    const plain = isVerb(stem) && isClassed(stem) ? stem : lemma;
    if (plain) return { lemma: plain, form: 'ing' };
  }
  if (w.endsWith('ed') && w.length > 3) {
    const stem = w.slice(0, -2);
    const ends = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
    const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    const lemma = firstVerb([...ends, ...(isClassed(stem) ? [stem] : []), `${stem}e`, stem, ...undoubled]);
    if (lemma) return { lemma, form: 'ed' };
  }
  if (w.endsWith('s') && !w.endsWith('ss') && w.length > 2) {
    const cut = w.slice(0, -1);
    const lemma = firstVerb([
      ...(w.endsWith('ies') ? [`${w.slice(0, -3)}y`] : []),
      cut,
      ...(w.endsWith('es') ? [w.slice(0, -2)] : []),
    ]);
    if (lemma) return { lemma, form: 's' };
  }
  return isVerb(w) ? { lemma: w, form: 'base' } : undefined;
};
