const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** Words that read like prose, the same every time. */
const WORDS = 'the old man said that nobody ever came back from the sea and I never asked him why'.split(' ');
const prose = (n: number): string =>
  times(n, (i) => WORDS[(i * 7 + (i >> 3)) % WORDS.length] + (i % 13 === 12 ? '.' : '')).join(' ');

/** Names of any number, no two alike: letters only, as cues are. */
const name = (i: number): string =>
  `P${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + (Math.floor(i / 26) % 26))}LO`;

/** Printable text that means nothing: a linear congruence, so that every run sees the same. */
const noise = (n: number): string => {
  let s = 12345;
  const out: string[] = [];
  for (let i = 0; i < n; i++) {
    s = (Math.imul(s, 1103515245) + 12345) >>> 0;
    const r = (s >>> 16) % 100;
    out.push(r < 2 ? '\n' : r < 3 ? '\n\n' : String.fromCharCode(32 + ((s >>> 8) % 95)));
  }
  return out.join('');
};

/** Scripts nobody would write, by what is odd about them. */
export const WEIRD: Readonly<Record<string, () => string>> = {
  empty: () => '',
  'only blank lines': () => '\n\n \n\t\n',
  'only a title page': () => 'Title: Nothing\nAuthor: Nobody\n\n',
  'only headings': () => times(12, (i) => `INT. ROOM ${i} - DAY`).join('\n\n'),
  'a scene with nobody': () => 'INT. HALL - NIGHT\n\nDust. A clock ticks.\n',
  'a heading alone': () => 'INT. HALL - NIGHT\n',
  'one word': () => 'Rain.',
  '200 characters in one scene': () =>
    `INT. STATION - DAY\n\n${times(200, (i) => `${name(i)}\nI am number ${i}.`).join('\n\n')}\n`,
  '400 names named in passing': () =>
    `INT. STATION - DAY\n\n${times(400, (i) => `${name(i)}\nHello.`).join('\n\n')}\n\n${times(
      400,
      (i) => `${name(i).charAt(0)}${name(i).slice(1).toLowerCase()} looks at the door and waits.`,
    ).join('\n\n')}\n`,
  'a speech of an hour': () =>
    `INT. HALL - DAY\n\nANN sits. BEN waits.\n\nANN\n${prose(10_000)}\n\nBEN\nWell.\n`,
  'an action line of 5,000 words': () => `INT. HALL - DAY\n\nANN waits. ${prose(5000)}\n\nANN\nWell.\n`,
  'one sentence of 5,000 words': () =>
    `INT. HALL - DAY\n\nAnn walks and ${times(5000, (i) => WORDS[(i * 5) % WORDS.length]).join(' ')}\n\nANN\nWell.\n`,
  japanese: () =>
    'Title: 灯台\n\n.屋敷 - 夜\n\n雨。古い時計が鳴る。\n\n@太郎\n誰かいるのか。長い間、ここで待っていたのだ。何も聞こえない夜だった。\n\n@花子\n(小声で)\nはい、ここにいます。\n\nINT. 屋敷 - 夜\n\n太郎は窓へ歩く。花子は彼を見る。彼女は長いあいだ何も言わない。それから、ゆっくりと椅子に座り、古い手紙を読みはじめる。\n\n@太郎\nもう遅い。\n',
  'japanese, long': () =>
    `INT. 屋敷 - 夜\n\n${'雨が降る。男は窓の外を見ている。'.repeat(120)}\n\n@太郎\n${'もう遅いのだと彼女は言った。'.repeat(150)}\n`,
  cyrillic: () =>
    'ИНТ. КУХНЯ - НОЧЬ\n\n.КУХНЯ - НОЧЬ\n\nМАРИЯ сидит за столом.\n\n@МАРИЯ\nТы вернулся.\n\nИВАН\n(тихо)\nЯ обещал.\n\nИван идёт к окну.\n',
  'all capitals': () =>
    'INT. KITCHEN - NIGHT\n\nMARA SITS AT THE TABLE. SHE READS THE LETTER.\n\nMARA\nYOU CAME BACK!\n\nJON ENTERS AND SHOUTS.\n\nJON\nI SAID I WOULD.\n',
  'mini-slugs': () =>
    'INT. HOUSE - DAY\n\nANN waits.\n\nKITCHEN\n\nAnn cooks.\n\nANN\nHello?\n\nLATER\n\n.LATER\n\nAnn sleeps.\n\nTHE HALLWAY\n\nBEN runs.\n\n.BACK TO SCENE\n\nANN\nBen!\n',
  'names that are words': () =>
    'INT. BAR - NIGHT\n\nWILL, 30s, sits. GRACE enters. A MAN looks at THE.\n\nWILL\nWill he come?\n\nGRACE\nWith grace.\n\nMAN\nMan.\n\nTHE\nThe the.\n\nThe man takes the glass. Will will go. Grace falls from grace.\n',
  'names with #': () =>
    'EXT. STREET - DAY\n\nCOP #1\nStop!\n\nCOP #2\nYou heard him.\n\nCop #1 runs. Cop #2 follows Cop #1.\n',
  '300 scenes of one line': () =>
    times(300, (i) => `INT. ROOM ${i % 7} - DAY\n\n${i % 2 ? 'Ann walks.' : 'ANN\nNow.'}`).join('\n\n'),
  'dual dialogue': () =>
    'INT. HALL - DAY\n\nANN\nNo!\n\nBEN ^\nYes!\n\nANN\nNever!\n\nBEN ^\nAlways, always, always!\n',
  'dual dialogue of twelve': () =>
    `INT. HALL - DAY\n\n${times(12, (i) => `${name(i)}${i > 0 ? ' ^' : ''}\nNobody can hear me, number ${i}.`).join('\n\n')}\n`,
  lyrics: () => 'INT. STAGE - NIGHT\n\nANN\n~La la la\n~La la\n\n~Nobody sings this\n~or this\n',
  'parentheticals only': () => 'INT. HALL - DAY\n\nANN\n(beat)\n(sighs)\n\nBEN\n(nods)\n(nods)\n(nods)\n',
  'marks and notes everywhere': () =>
    '[[@beat a]]\n\nINT. HALL - DAY [[@beat b]]\n\n[[@when x > 1]]\n\nANN [[note]]\n[[@alt]]\nHello [[a\nlong note]] there. [[@trim]]\n\n[[@choice "Open" -> b]]\n\n/* boneyard */\n\n= synopsis\n\n# Section\n\n[[@ending hope]]\n',
  'transitions only': () => 'FADE IN:\n\nCUT TO:\n\nFADE OUT.\n\n> SMASH CUT TO:\n\n> Burn to White.\n',
  'fades inside a scene': () =>
    'INT. HALL - DAY\n\nANN\nOne.\n\nFADE OUT.\n\nFADE IN:\n\nANN\nTwo.\n\nDISSOLVE TO:\n\nANN\nThree.\n',
  'only V.O.': () => 'EXT. SEA - DAY\n\nANN (V.O.)\nI remember.\n\nBEN (V.O.)\nSo do I.\n',
  'everyone leaves': () =>
    'INT. HALL - DAY\n\nANN and BEN wait.\n\nAnn leaves. Ben leaves.\n\nANN\nStill here.\n\nBEN\nMe too.\n',
  'nothing but names': () => 'ANN\n\nBEN\n\nCY\n',
  'one line, no spaces': () => 'a'.repeat(20_000),
  'one cue, no spaces': () => `${'A'.repeat(3000)}\nHello.\n`,
  'control characters': () =>
    'INT. \u0000 - \u0007\n\n\u0001ANN\u0002\n\n\u200b\n\nANN\n\u0000\ufeff\ud800 x\n',
  'right to left': () => '.בית - לילה\n\nגשם.\n\n@דוד\nשלום לכולם.\n\n@מרים\nשלום.\n',
  emoji: () => 'INT. 🏠 - 🌙\n\n👩 looks at 🌧.\n\n@👩\n🙂🙂🙂\n\n@👨\n?!\n',
  'punctuation only': () => 'INT. ... - !!!\n\n...\n\nANN\n...\n\nBEN\n?!\n\nANN\n--\n',
  'a crowded car': () =>
    `INT. CAR - NIGHT\n\nANN drives.\n\n${times(9, (i) => `${name(i)}\nAre we there yet?`).join('\n\n')}\n\nAnn walks to the back. She sits down. She leaves. She enters.\n`,
  noise: () => noise(20_000),
};

/** A megabyte of printable noise. */
export const megabyte = (): string => noise(1_000_000);
