/** Written into timelines and versions: another engine may perform the same film otherwise. */
export const ENGINE_VERSION = '0.1.0';
