/** What this room may say to a user, by code. */
export const SOUND_DIAGNOSTICS = {
  K5001: {
    title: 'A line is murmured in place of being spoken',
    meaning:
      'The voice in use could not say this line: it is in a script or language that the embedded voice does not read, or the voice failed.',
    remedy: 'Choose a voice for that language, put a recording in assets/voices/, or let it be murmured.',
  },
  K5002: {
    title: 'A line was pressed into its slot',
    meaning:
      'The voice needed more time than the timeline gives the line, so it was sped up beyond its natural range; the cut did not move.',
    remedy: 'Write numbers and abbreviations out in words, or shorten the line.',
  },
  K5003: {
    title: 'A recorded line is too quiet or too loud to be levelled well',
    meaning:
      'Bringing the recording to its level needs more than 24 dB of gain, which raises its noise with it.',
    remedy: 'Record it again closer to the microphone.',
  },
  K5004: {
    title: 'A recording could not be read',
    meaning: 'The file under assets/voices/ is not PCM or float WAVE.',
    remedy: 'Export it as a WAVE file, 16, 24 or 32 bit, at any rate.',
  },
} as const;
