import type { PlaceKind } from './place-kind.ts';

/** Nouns of places by the kind of set that stands for them; English first, then Russian, Japanese and Chinese. */
export const PLACES: readonly (readonly [PlaceKind, string])[] = [
  [
    'living-room',
    'living-room livingroom parlor parlour den apartment flat house home condo penthouse residence loft villa mansion suite salon townhouse duplex sitting-room drawing-room study playroom cottage bungalow farmhouse dining-room breakfast-room гостиная квартира дом дача リビング 居間 ダイニング 家 客厅 公寓',
  ],
  [
    'bedroom',
    'bedroom bed nursery dormitory dorm boudoir motel hotel-room motel-room guest-room bunkroom спальня детская 寝室 卧室',
  ],
  ['kitchen', 'kitchen kitchenette pantry galley scullery кухня 台所 厨房 キッチン'],
  [
    'bathroom',
    'bathroom restroom toilet washroom lavatory shower bath lavatory powder-room locker-room sauna ванная туалет 浴室 洗手间 風呂',
  ],
  [
    'hall',
    'hall hallway corridor lobby foyer landing entrance entryway stairwell stairway staircase stairs elevator vestibule passage passageway reception doorway lift museum gallery library airport terminal station ballroom palace courtroom коридор подъезд лестница вокзал прихожая аэропорт музей 廊下 走廊 大厅 駅 空港 机场 玄関 ロビー',
  ],
  [
    'office',
    'office cubicle boardroom conference-room study newsroom precinct police-station bureau headquarters workshop lab laboratory control-room studio bullpen copy-room meeting-room embassy agency server-room observatory офис кабинет 社長室 会議室 事務所 オフィス 办公室 会社',
  ],
  [
    'street',
    'street alley sidewalk avenue boulevard city downtown town square plaza corner market marketplace village block lane intersection crosswalk neighborhood suburb curb district downtown-area promenade esplanade улица площадь переулок город 通り 街 路地 街道 商店街 市场 広場 上海 空地',
  ],
  [
    'road',
    'road highway freeway motorway bridge crossroads driveway interstate turnpike tunnel overpass roadside parking parking-lot lot gas-station garage track railway runway дорога шоссе мост 道 道路 公路 橋',
  ],
  [
    'vehicle',
    'car truck van bus taxi cab train limo limousine ambulance cockpit cabin-car plane airplane helicopter jet subway spaceship spacecraft shuttle submarine bike suv sedan jeep pickup tractor motorcycle gti cruiser carriage compartment driving landcruiser landrover pickup-truck машина автобус поезд самолет 車 車内 電車 飛行機 汽车 火车 飞机',
  ],
  [
    'forest',
    'forest woods wood jungle grove thicket clearing woodland trail rainforest swamp orchard bamboo path лес роща 森 森林 树林',
  ],
  [
    'field',
    'field farm meadow prairie pasture plain plains countryside desert battlefield stadium pitch savanna steppe wheatfield cornfield tundra barn stable ranch vineyard court ballpark diamond arena поле dune snowfield glacier grassland moor heath степь луг пустыня тундра 野原 草原 畑 田野 农场 沙漠 砂漠 雪原',
  ],
  [
    'hill',
    'hill mountain cliff peak ridge mountainside canyon valley cave summit hillside foothills chasm saddle slope volcano gorge rock ledge crest guru quarry mine гора холм пещера скала вершина 洞窟 崖 山 丘 山顶',
  ],
  [
    'water',
    'water sea ocean lake river beach shore pier dock harbor harbour boat ship island coast bay pond lagoon stream creek lighthouse wharf marina jetty deck waterfall brook quay harbourside yacht ferry raft reservoir bank-of-river canal seaside riverbank море река озеро берег пляж причал ручей пруд водопад маяк корабль 滝 池 島 船 海 川 湖 海辺 河 海滩 港 浜',
  ],
  [
    'yard',
    'yard backyard garden porch patio courtyard lawn terrace playground cemetery graveyard park veranda pool balcony grave front-yard greenhouse gazebo driveway-front stoop zoo fountain двор сад парк кладбище 庭 公園 墓地 花园 院子 公园',
  ],
  [
    'shop',
    'shop store supermarket mall bookstore boutique pharmacy grocery bakery salon barbershop market-hall department-store pawnshop dealership showroom laundromat florist warehouse garage-shop магазин рынок 店 商店 超市',
  ],
  [
    'hospital',
    'hospital ward clinic morgue operating-room emergency-room er infirmary asylum doctor surgery icu mortuary sanatorium hospice больница палата 病室 病院 医院',
  ],
  [
    'school',
    'school classroom college university campus auditorium gym gymnasium cafeteria lecture-hall schoolyard academy kindergarten daycare школа класс университет 学校 教室 大学',
  ],
  [
    'stage',
    'stage theater theatre fair circus carnival backstage concert cinema opera tv-studio dressing-room amphitheater disco ballroom-stage casino fairground theme-park театр сцена 劇場 舞台 剧院',
  ],
  [
    'church',
    'church chapel cathedral temple monastery mosque synagogue altar confessional abbey convent shrine crypt mausoleum vestry церковь храм собор 教会 教堂 寺 神社',
  ],
  [
    'bar',
    'bar pub saloon tavern club nightclub speakeasy lounge taproom strip-club cantina brewery бар паб 酒場 居酒屋 酒吧 バー',
  ],
  [
    'diner',
    'diner restaurant cafe café coffee-shop bistro pizzeria coffeehouse canteen eatery mess-hall food-court steakhouse tea-house кафе ресторан столовая 食堂 喫茶店 レストラン 餐厅 咖啡馆',
  ],
  ['bank', 'bank vault teller treasury банк 銀行 银行'],
  [
    'jail',
    'jail prison cell dungeon jailhouse holding-cell interrogation-room penitentiary cellblock brig interrogation тюрьма камера 牢 刑務所 监狱',
  ],
  [
    'shack',
    'shack cabin hut shed barn-shed lodge basement attic cellar bunker hideout treehouse log-cabin hovel outhouse boiler-room crawlspace ruins изба хижина подвал чердак 小屋 地下室 木屋',
  ],
  [
    'skyline',
    'skyline rooftop roof skyscraper cityscape tower building high-rise castle крыша 屋上 屋顶 大楼',
  ],
  [
    'camp',
    'camp campsite tent campfire encampment trench battlefield-camp trailer base outpost лагерь палатка キャンプ 营地',
  ],
  [
    'void',
    'void space sky black darkness nowhere limbo dream heaven hell clouds cyberspace outer-space blackness nothingness космос небо пустота 空 宇宙 虚空 天空',
  ],
  ['room', 'room chamber quarters комната 部屋 房间'],
];

const nouns = new Map<string, PlaceKind>();
for (const [kind, list] of PLACES) for (const n of list.split(' ')) if (!nouns.has(n)) nouns.set(n, kind);

/** Kind of place that a noun (hyphens for spaces) names. */
export const placeKindOf = (noun: string): PlaceKind | undefined =>
  nouns.get(noun) ?? (noun.endsWith('s') ? nouns.get(noun.slice(0, -1)) : undefined);

/** Nouns in scripts without word spaces, longest first. */
export const UNSPACED: readonly (readonly [string, PlaceKind])[] = [...nouns]
  .filter(([n]) => /^[^\p{sc=Latin}\p{sc=Cyrillic}]+$/u.test(n))
  .sort((a, b) => b[0].length - a[0].length);

export const PLACE_NOUN_COUNT = nouns.size;
