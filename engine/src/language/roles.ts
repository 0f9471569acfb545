/** Ages as a cast is told apart by. */
export type Age = 'child' | 'teen' | 'young' | 'middle' | 'old';
export type Sex = 'female' | 'male' | 'unknown';

/** What a word for a person says of age and sex (`f`/`m`, then an age's first letter: c t y m o). */
const ROLES = `mother:fm mom:fm mommy:fm mum:fm mama:fm stepmother:fm grandmother:fo grandma:fo granny:fo nana:fo aunt:fm
auntie:fm wife:fm widow:fo daughter:fy sister:fy niece:fy girlfriend:fy bride:fy bridesmaid:fy fiancee:fy queen:fm
princess:fy duchess:fm countess:fm lady:fm woman:fm women:fm girl:fc schoolgirl:fc gal:fy waitress:fy actress:f
hostess:f stewardess:f nun:f priestess:f maid:f housekeeper:f seamstress:f ballerina:fy witch:fo crone:fo hag:fo
heroine:f goddess:f mermaid:fy cheerleader:fy madam:fm missus:f nanny:f governess:f landlady:fo policewoman:f
businesswoman:fm businesswomen:fm saleswoman:f congresswoman:fm matron:fo diva:f mistress:f sorceress:f
father:mm dad:mm daddy:mm papa:mm stepfather:mm grandfather:mo grandpa:mo grandad:mo granddad:mo uncle:mm husband:mm
widower:mo son:my brother:my nephew:my boyfriend:my groom:my fiance:my king:mm prince:my duke:mm count:mm lord:mm
gentleman:mm man:mm men:mm boy:mc schoolboy:mc guy:mm lad:mt dude:my fellow:mm bloke:mm chap:mm waiter:my actor:m
steward:m priest:mm monk:mm butler:mo wizard:mo sorcerer:mo hero:m god:m policeman:mm businessman:mm businessmen:mm
salesman:mm congressman:mm fisherman:mo mailman:mm postman:mm fireman:mm doorman:mm barman:mm cameraman:mm
anchorman:mm watchman:mo milkman:mm henchman:mm hitman:mm cowboy:mm landlord:mo bishop:mo cardinal:mo pope:mo
rabbi:mo imam:mo father-figure:mo sailor:mm lumberjack:mm bouncer:mm thug:mm gangster:mm
kid:c child:c children:c toddler:c infant:c baby:c orphan:c pupil:c student:y teen:t teenager:t adolescent:t youth:t
intern:y cadet:y rookie:y freshman:t elder:o pensioner:o old-timer:o grandparent:o retiree:o veteran:o keeper:o
cop:m officer:m detective:m sergeant:m captain:m lieutenant:m general:o colonel:o soldier:y guard:m sheriff:m deputy:y
doctor:m nurse:y surgeon:m medic:y paramedic:y patient:m professor:o teacher:m principal:m coach:m judge:o lawyer:m
attorney:m juror:m witness:m reporter:m journalist:m newscaster:m anchor:m announcer:m host:m boss:m manager:m
secretary:m receptionist:y clerk:m cashier:y bartender:m driver:m cabbie:m mechanic:m farmer:m hunter:m ranger:m
scientist:m engineer:m astronaut:m pilot:m agent:m spy:m assassin:m killer:m robber:m thief:m prisoner:m inmate:m
warden:m hostage:m stranger:m figure:m passenger:m tourist:m hiker:m neighbor:m neighbour:m owner:m chef:m cook:m
baker:m butcher:m singer:y dancer:y musician:m pianist:m guitarist:m artist:m painter:m writer:m poet:o mayor:o
president:o senator:o minister:o ambassador:o servant:m messenger:y courier:y janitor:m plumber:m carpenter:m
customer:m guest:m victim:m vagrant:o beggar:o hobo:o drunk:m addict:m dealer:m robot:m android:m alien:m ghost:m
voice:m narrator:m operator:m technician:m worker:m miner:m knight:m pirate:m vampire:m monster:m guru:o sage:o mentor:o`;

export interface RoleFact {
  readonly sex?: Sex;
  readonly age?: Age;
}

const AGES: Readonly<Record<string, Age>> = { c: 'child', t: 'teen', y: 'young', m: 'middle', o: 'old' };

const facts = new Map<string, RoleFact>();
for (const entry of ROLES.split(/\s+/)) {
  const [word = '', code = ''] = entry.split(':');
  // `m` alone is an age for words of either sex, a sex for the few listed with nothing else known.
  const sexed = /^(f|m[ctymo])/.test(code) || /^(actor|steward|hero|god)$/.test(word);
  const sex: Sex | undefined = sexed ? (code[0] === 'f' ? 'female' : 'male') : undefined;
  const age = AGES[(sexed ? code[1] : code[0]) ?? ''];
  facts.set(word, { ...(sex ? { sex } : {}), ...(age ? { age } : {}) });
}

/** What a word for a person tells; undefined for any other word. */
export const roleFact = (word: string): RoleFact | undefined => facts.get(word);
