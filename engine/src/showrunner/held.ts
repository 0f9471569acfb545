import type { SettingsTrack } from '../audience/settings.ts';

/** A track without its wishes for pace and talk: what a beat feels whose length is held as written. */
export const heldTrack = (track: SettingsTrack): SettingsTrack => {
  const out: { at: number; settings: SettingsTrack[number]['settings'] }[] = [];
  for (const step of track) {
    const settings = { ...step.settings, pace: 0, talk: 0 };
    const last = out.at(-1)?.settings;
    const same =
      last === undefined
        ? settings.tension === 0 && settings.warmth === 0 && settings.spectacle === 0
        : settings.tension === last.tension &&
          settings.warmth === last.warmth &&
          settings.spectacle === last.spectacle;
    if (!same) out.push({ at: step.at, settings });
  }
  return out;
};
