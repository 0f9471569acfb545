import type { Title } from '../../timeline/timeline.ts';
import type { TitleImage } from '../frame/title-layer.ts';

/** Sets titles as images; fonts are loaded by `prepare` and a title whose fonts are missing has no image yet. */
export interface TitleSetter {
  prepare(title: Title): Promise<void>;
  image(title: Title, width: number, height: number, card: boolean): TitleImage | undefined;
}
