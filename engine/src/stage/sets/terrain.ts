import type { Place } from '../../timeline/place.ts';
import { decidedBy, type WordTable } from './words.ts';

/** What kind of water, height or open land a place is. */
export type Terrain =
  | 'pier'
  | 'shore'
  | 'stream'
  | 'waterfall'
  | 'lake'
  | 'deck'
  | 'hill'
  | 'mountain'
  | 'cave'
  | 'field'
  | 'meadow'
  | 'desert'
  | 'snow';

const WATER: WordTable<Terrain> = [
  [
    'pier',
    'pier harbour harbor dock quay wharf jetty marina lighthouse port docks причал порт пирс маяк 港 埠頭 桟橋 码头 灯台 灯塔',
  ],
  [
    'shore',
    'beach shore coast coastline seashore seaside bay cove lagoon island sea ocean sand surf seafront пляж море берег 海 浜 海辺 海岸 海滩 沙滩 島 岛',
  ],
  [
    'stream',
    'stream river creek brook canal riverbank riverside ford rapids rivulet bank tributary ditch река реки ручей 川 河 小川 河原 溪 小溪',
  ],
  ['waterfall', 'waterfall falls cascade водопад 滝 瀑布'],
  ['lake', 'lake pond lakeside lakeshore reservoir loch tarn озеро пруд 湖 池 池塘'],
  [
    'deck',
    'boat ship deck yacht ferry vessel raft sailboat steamer trawler barge galleon schooner корабль палуба лодка 船 甲板 舟',
  ],
];

const HEIGHTS: WordTable<Terrain> = [
  ['hill', 'hill hillside hilltop hills foothill knoll mound slope valley холм 丘 山坡'],
  [
    'mountain',
    'mountain mountainside mount mt peak summit cliff cliffs ridge crest ledge gorge canyon chasm volcano quarry rock crag precipice pass saddle гора скала вершина 山 崖 峠 山顶 悬崖',
  ],
  ['cave', 'cave cavern grotto mine пещера шахта 洞 洞窟 洞穴'],
];

const OPEN: WordTable<Terrain> = [
  ['field', 'farm farmland cornfield wheatfield plantation vineyard ranch поле 畑 田 田野 农场'],
  [
    'meadow',
    'meadow prairie pasture plain plains savanna savannah steppe grassland countryside heath moor луг степь 野原 草原',
  ],
  ['desert', 'desert dune dunes sahara wasteland badlands пустыня 砂漠 沙漠'],
  [
    'snow',
    'snow snowy snowfield tundra glacier ice arctic antarctic antarctica iceberg тундра снег 雪原 雪地',
  ],
];

/** Words that put any height under snow. */
const SNOWY = /\b(snow|snowy|snowbound|glacier|icy?|everest)\b|снег|ледник|雪|氷河|冰川/iu;

/** The terrain of a place by its own name; undefined where its kind has none. Pure. */
export const terrainOf = (place: Pick<Place, 'kind' | 'name' | 'interior'>): Terrain | undefined => {
  if (place.kind === 'water') return decidedBy(place.name, WATER)?.value ?? 'pier';
  if (place.kind === 'field') return decidedBy(place.name, OPEN)?.value ?? 'field';
  if (place.kind !== 'hill') return undefined;
  const found = decidedBy(place.name, HEIGHTS)?.value ?? 'hill';
  if (SNOWY.test(place.name)) return 'snow';
  // A cave is one only inside it.
  if (found === 'cave') return place.interior ? 'cave' : 'mountain';
  return found;
};
