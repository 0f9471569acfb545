/** Nouns of things that can be set, held or used, by the kind of prop that shows them. */
const PROPS: Readonly<Record<string, string>> = {
  cup: 'cup mug teacup coffee tea goblet chalice tankard coffee-cup',
  glass: 'glass tumbler wineglass drink cocktail whiskey wine beer shot-glass champagne martini pint',
  bottle: 'bottle flask vial jug decanter thermos canteen',
  plate: 'plate dish bowl tray platter saucer',
  pot: 'pot pan kettle saucepan cauldron teapot skillet',
  book: 'book novel bible diary journal notebook album binder ledger textbook manual paperback scrapbook sketchbook',
  letter:
    'letter note envelope postcard telegram card document contract will memo page sheet invitation ticket map receipt folder file manuscript script paper paperwork bill passport list form certificate brochure',
  phone: 'phone telephone cellphone cell mobile smartphone receiver payphone handset intercom walkie-talkie',
  gun: 'gun pistol revolver rifle shotgun handgun weapon beretta glock uzi carbine musket firearm',
  holster: 'holster',
  knife: 'knife dagger blade razor switchblade scalpel machete scissors penknife',
  sword: 'sword sabre katana rapier cutlass spear bow arrow',
  lamp: 'lamp lampshade chandelier desklamp floorlamp nightlight bulb lightbulb',
  lantern: 'lantern',
  candle: 'candle candelabra candlestick',
  torch: 'flashlight torch searchlight headlamp',
  bag: 'bag purse handbag backpack rucksack sack satchel knapsack duffel tote pouch wallet',
  suitcase: 'suitcase luggage trunk',
  briefcase: 'briefcase attache',
  box: 'box carton package parcel case chest casket toolbox present gift drawer safe tin jewelry-box shoebox lunchbox container',
  crate: 'crate pallet',
  barrel: 'barrel keg drum cask',
  basket: 'basket hamper',
  bucket: 'bucket pail',
  key: 'key keys keyring keycard',
  lock: 'padlock lock handcuffs cuffs chain',
  chair: 'chair armchair stool rocker throne seat recliner wheelchair deckchair',
  bench: 'bench pew',
  table: 'table nightstand counter workbench coffee-table sideboard countertop altar podium lectern',
  bed: 'bed cot mattress bunk hammock crib stretcher gurney',
  desk: 'desk',
  sofa: 'sofa couch loveseat settee divan',
  shelf: 'shelf shelves bookshelf bookcase cabinet cupboard wardrobe dresser closet locker',
  door: 'door doorway gate hatch',
  window: 'window windowpane porthole windshield skylight',
  curtain: 'curtain curtains blinds drapes',
  stairs: 'stairs staircase steps stairway stairwell',
  car: 'car sedan taxi cab limo limousine convertible jeep automobile hatchback cruiser suv gti porsche',
  truck: 'truck van bus lorry pickup ambulance trailer tractor camper',
  motorcycle: 'motorcycle motorbike scooter moped',
  bicycle: 'bicycle bike tricycle',
  boat: 'boat canoe rowboat dinghy sailboat yacht kayak raft ferry ship',
  plane: 'plane airplane jet helicopter aircraft chopper spaceship',
  train: 'train locomotive tram subway-car',
  cart: 'cart wagon trolley wheelbarrow stroller pram carriage sled',
  ladder: 'ladder stepladder',
  rope: 'rope cord string noose lasso cable wire twine leash',
  umbrella: 'umbrella parasol',
  newspaper: 'newspaper magazine tabloid comic',
  photograph: 'photograph photo snapshot polaroid picture portrait frame',
  painting: 'painting canvas easel poster drawing mural sketch',
  clock: 'clock watch wristwatch timer stopwatch pocketwatch alarm-clock hourglass',
  radio: 'radio stereo boombox speaker loudspeaker gramophone jukebox record-player turntable headphones',
  television: 'television tv telly',
  computer: 'computer laptop keyboard monitor screen tablet printer copier terminal typewriter mouse ipad',
  camera: 'camera camcorder lens binoculars telescope tripod projector',
  microphone: 'microphone mic megaphone',
  guitar: 'guitar banjo ukulele lute',
  violin: 'violin fiddle cello viola',
  piano: 'piano keyboard-synth organ accordion harpsichord',
  horn: 'trumpet trombone saxophone flute clarinet whistle bugle harmonica',
  drumkit: 'drums drumkit tambourine bongo',
  cane: 'cane staff crutch walking-stick stick pole rod wand',
  axe: 'axe hatchet',
  hammer: 'hammer mallet wrench screwdriver pliers tool drill saw crowbar chisel toolkit',
  shovel: 'shovel spade rake pitchfork broom mop hoe',
  bat: 'bat club baton racket paddle oar',
  money: 'money cash bill-fold dollars banknote bills wad',
  coin: 'coin coins penny quarter dime nickel token',
  ring: 'ring necklace bracelet locket pendant earring medal medallion brooch jewel jewels diamond crown tiara badge',
  flower: 'flower flowers rose roses bouquet daisy lily tulip petal',
  plant: 'plant fern cactus potplant vine bush shrub hedge',
  tree: 'tree oak pine palm willow stump branch log',
  rock: 'rock stone boulder pebble brick tombstone gravestone headstone',
  fire: 'fire campfire fireplace bonfire hearth flame stove furnace',
  sign: 'sign billboard placard banner plaque signpost notice blackboard whiteboard chalkboard',
  flag: 'flag pennant',
  mirror: 'mirror',
  cigarette: 'cigarette cigar pipe joint ashtray cigarettes',
  lighter: 'lighter match matches matchbook',
  food: 'food sandwich pizza bread cake apple meal breakfast dinner lunch pie burger soup cereal egg eggs fruit banana orange cookie donut toast salad steak meat cheese candy popcorn hotdog',
  hat: 'hat cap helmet fedora hood bonnet beret bowler',
  coat: 'coat jacket overcoat raincoat cloak robe parka cape',
  cloth:
    'towel blanket sheet-cloth scarf handkerchief cloth napkin rag quilt tablecloth shawl tie apron shirt dress gown',
  shoe: 'shoe shoes boot boots sneaker sneakers slipper slippers sandals',
  glasses: 'glasses sunglasses spectacles goggles monocle',
  mask: 'mask wig veil',
  pillow: 'pillow cushion',
  pen: 'pen pencil marker crayon quill chalk paintbrush brush',
  doll: 'doll teddy puppet toy balloon kite mannequin action-figure',
  ball: 'ball football basketball baseball soccer-ball golfball',
  cards: 'cards deck dice chessboard chess checkers domino',
  syringe: 'syringe needle pill pills medicine bandage thermometer stethoscope',
  bomb: 'bomb grenade dynamite explosive detonator',
  bell: 'bell gong chime doorbell',
  skull: 'skull skeleton bone bones',
  body: 'corpse body coffin casket',
  fence: 'fence railing wall barricade',
  tent: 'tent tarp canopy',
  bin: 'trash bin dumpster wastebasket trashcan garbage',
  sink: 'sink basin bathtub tub shower toilet faucet tap',
  fridge: 'refrigerator fridge oven microwave freezer toaster dishwasher washing-machine',
  statue: 'statue bust sculpture monument trophy cross crucifix',
  dog: 'dog puppy hound',
  cat: 'cat kitten',
  horse: 'horse pony mare stallion',
  bird: 'bird crow raven pigeon seagull parrot chicken duck owl',
  fish: 'fish goldfish trout aquarium',
};

const kinds = new Map<string, string>();
for (const [kind, nouns] of Object.entries(PROPS))
  for (const n of nouns.split(' ')) if (!kinds.has(n)) kinds.set(n, kind);

const NOT_PLURAL = new Set(['glasses', 'keys', 'stairs', 'drums', 'matches', 'cards', 'bills']);

/** Kind of prop that a noun (also in the plural) names; undefined where it names none. */
export const propKindOf = (noun: string): string | undefined => {
  const known = kinds.get(noun);
  if (known !== undefined) return known;
  if (NOT_PLURAL.has(noun) || !noun.endsWith('s')) return undefined;
  return (
    kinds.get(noun.slice(0, -1)) ??
    (noun.endsWith('es') ? kinds.get(noun.slice(0, -2)) : undefined) ??
    (noun.endsWith('ies') ? kinds.get(`${noun.slice(0, -3)}y`) : undefined) ??
    (noun.endsWith('ves')
      ? (kinds.get(`${noun.slice(0, -3)}fe`) ?? kinds.get(`${noun.slice(0, -3)}f`))
      : undefined)
  );
};

/** Every kind of prop the table knows. */
export const PROP_KINDS: readonly string[] = Object.keys(PROPS);
