import type { Axis } from '../audience/directive.ts';
import { onlyAxes, type SettingsTrack } from '../audience/settings.ts';

/** What moves no length. */
const HELD: readonly Axis[] = ['tension', 'warmth', 'spectacle'];

/** A track without its wishes for pace and talk: what a beat feels whose length is held as written. */
export const heldTrack = (track: SettingsTrack): SettingsTrack => onlyAxes(track, HELD);
