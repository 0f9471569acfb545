import type { Fonts } from '@kinetoscope/engine/picture/titles/fonts';
import type { TitleSetter } from '@kinetoscope/engine/picture/titles/title-setter';

/** Sets titles once there is one: the code that reads fonts is fetched by the first title, not by the first picture. */
export const titlesWhenWanted = (fonts: Fonts): Pick<TitleSetter, 'prepare' | 'image'> => {
  let setter: TitleSetter | undefined;
  let coming: Promise<TitleSetter> | undefined;
  return {
    async prepare(title) {
      coming ??= import('@kinetoscope/engine/picture/titles/title-setter').then((m) => {
        setter = new m.TitleSetter(fonts);
        return setter;
      });
      await (await coming).prepare(title);
    },
    image: (title, width, height) => setter?.image(title, width, height),
  };
};
