/** Closed lists that the position-based reader leans on. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those his her its their my your our some any no every each another both all either neither
  one two three four five six seven eight nine ten several few many much other such what whose half`,
);
export const PREPOSITIONS = set(
  `in on at to from into onto with without of off out over under up down through across along around behind beside
  between among above below beneath near toward towards against for by about after before during past inside outside
  within upon until till amid beyond like as than despite except via next atop aboard underneath alongside opposite
  throughout per amongst since`,
);
/** Particles that make a verb another verb, or only say where. */
export const PARTICLES = set(
  `up down out in on off away back over around aside along by forward round through together apart home inside outside
  upstairs downstairs across past behind open shut closed`,
);
export const CONJUNCTIONS = set('and or but then yet nor');
export const SUBORDINATORS = set(
  'as when while until till after before because if although though since where once so unless whereupon',
);
export const RELATIVES = set('who which that whose whom where');
export const AUXILIARIES = set(
  `am is are was were be been being do does did has have had will would shall should can could may might must cannot
  can't isn't aren't wasn't weren't doesn't don't didn't won't hasn't haven't couldn't wouldn't`,
);
export const PRONOUNS: Readonly<Record<string, 'male' | 'female' | 'many' | 'thing' | 'one'>> = {
  he: 'male',
  she: 'female',
  they: 'many',
  it: 'thing',
  we: 'many',
  everyone: 'many',
  everybody: 'many',
  someone: 'one',
  somebody: 'one',
  nobody: 'one',
  one: 'one',
  both: 'many',
  'no-one': 'one',
  others: 'many',
  i: 'one',
  you: 'one',
  who: 'one',
};
export const OBJECT_PRONOUNS = set('him her it them himself herself itself themselves us me you each');
export const ADVERBS = set(
  `just still almost nearly again now then suddenly soon once never always often very quite too also even only instantly
  meanwhile finally together alone away back slowly here there already yet ever rather somewhat barely hard fast later
  abruptly apparently perhaps maybe somewhere nowhere sideways backwards forwards outside inside upstairs downstairs
  immediately momentarily half visibly clearly not no longer more`,
);

/** People without names. */
export const HUMAN_NOUNS = set(
  `man woman boy girl child kid baby guy gentleman lady figure stranger person teenager teen youth cop policeman
  policewoman officer detective sergeant captain lieutenant general soldier guard sailor fisherman waiter waitress
  bartender barman driver cabbie doctor nurse patient priest nun monk teacher student pupil clerk cashier manager boss
  secretary receptionist worker mechanic farmer cowboy sheriff deputy thief robber gangster thug killer hitman assassin
  victim hostage prisoner inmate warden judge lawyer juror witness reporter journalist photographer anchor actor actress
  singer dancer musician pianist guitarist drummer conductor player coach referee athlete king queen prince princess
  knight lord servant maid butler cook chef baker butcher mailman postman janitor plumber electrician carpenter builder
  pilot stewardess attendant passenger tourist hiker climber hunter ranger mother father mom dad mommy daddy son daughter
  brother sister uncle aunt cousin nephew niece grandma grandpa grandmother grandfather husband wife widow bride groom
  boyfriend girlfriend friend lover neighbor neighbour partner colleague assistant intern agent spy scientist professor
  engineer technician astronaut operator keeper owner host hostess guest customer shopper beggar tramp vagrant drunk
  addict dealer pimp prostitute hooker executive businessman businesswoman banker president senator mayor minister
  messenger courier bouncer usher giant dwarf witch wizard ghost zombie vampire monster creature demon angel alien robot
  android shape silhouette elder old-timer newcomer bystander pedestrian jogger cyclist rider skater surfer swimmer
  lifeguard model artist painter writer poet author director producer cameraman voice twin lad fellow dude chap bum
  mailwoman firefighter fireman medic paramedic surgeon dentist vet housekeeper babysitter nanny toddler infant orphan
  warrior hero heroine adventurer champion traveler wanderer apprentice master leader chief commander corporal private pirate smuggler smith blacksmith miner lumberjack trucker biker`,
);
export const GROUP_NOUNS = set(
  `men women people crowd audience group gang team family couple pair children kids boys girls police cops soldiers
  guards guests customers patrons passengers students others villagers onlookers spectators mob band army troops crew
  jury congregation choir parents twins players fans reporters officers workers everyone everybody class party duo trio
  squad herd pack bystanders dancers diners commuters shoppers protesters mourners thugs lovers friends brothers sisters`,
);
/** Parts of a body: what they do, their owner does. */
export const BODY_PARTS = set(
  `face eye eyes hand hands head arm arms leg legs foot feet finger fingers mouth lip lips jaw brow brows eyebrow
  eyebrows shoulder shoulders knee knees body heart voice gaze smile expression fist fists hair cheek cheeks chest breath
  thumb palm palms back stomach nose ear ears chin neck throat tears`,
);
/** Things known by their sound. */
export const SOUND_NOUNS = set(
  `sound sounds noise noises voice voices music song siren sirens bell bells alarm phone telephone thunder gunshot
  gunshots shot shots scream screams laughter footsteps whistle horn engine explosion crash bang knock roar hum rumble
  applause cheer cheers radio buzzer doorbell echo click thud creak ring`,
);
/** X of Y where Y is what is meant. */
export const MEASURES = set(
  `pair piece stack ream handful bunch pile row group crowd gang couple set series array lot kind sort type bit number
  dozen variety flock herd swarm team line wave collection one some all most many none each both half sheet slice mouthful
  gulp sip shot puff drop ball burst flurry cloud gust blast`,
);
export const LIGHTS = set(
  'light lights lamp lamps bulb lantern candle sun moon star stars screen neon sign headlights headlight beacon flashlight torch lightning spotlight moonlight sunlight',
);
export const FLUIDS = set(
  'water blood rain snow smoke fog mist steam wind wave waves river stream tears oil sand dust tide surf breeze fire flame flames',
);

/** Creatures that do as bodies do. */
export const ANIMALS = set(
  `animal dog puppy hound cat kitten horse pony bird crow raven pigeon seagull parrot chicken rooster duck goose owl eagle
  hawk fish shark whale dolphin wolf wolves bear lion tiger fox deer rabbit hare squirrel rat snake lizard frog turtle
  spider insect fly bee ant butterfly monkey ape gorilla elephant camel cow bull pig goat sheep lamb donkey mule bat dragon
  beast creature unicorn dinosaur raptor crocodile alligator penguin swan dogs cats horses birds crows pigeons wolves rats`,
);
/** Words in -er and -or that are no people. */
export const NOT_AGENTS = set(
  `tower river water paper cover corner power number letter finger shoulder helicopter chopper motor elevator color colour
  floor mirror door summer winter thunder weather center border order answer danger silver copper timer buzzer speaker
  monitor projector container trailer scooter roller heater cooler freezer boiler burner counter drawer locker shutter
  ladder hammer poster banner chapter dinner supper laughter whisper murmur error horror terror odor rumor vapor tremor
  humor matter meter layer under over after other another either neither never ever per tiger spider flower shower timber
  character lever trigger copier printer computer scanner folder binder cursor razor anchor harbor armor tractor reactor
  sensor generator calculator refrigerator radiator ventilator escalator air chair hair stair pair affair temper member
  disaster master-key sweater leather feather bumper wiper bunker diner theater register receiver transmitter detector
  later cylinder transporter starter opener filter butter sugar cellar pillar collar dollar altar star car bar war jar
  interior exterior corridor emperor-penguin mayor-house shelter quarter semester encounter gutter lantern liquor`,
);
