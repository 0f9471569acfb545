import type { FeelingKind } from './feeling-kind.ts';

const list = (kind: FeelingKind, words: string): (readonly [string, FeelingKind])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((w) => [w, kind] as const);

/** Words and phrases (joined by _) that name or carry a feeling in talk, parentheticals and action. */
export const FEELING_WORDS: ReadonlyMap<string, FeelingKind> = new Map([
  ...list(
    'joy',
    `happy happily glad gladly joy joyful joyfully delighted delight cheerful cheerfully cheery excited excitedly
    thrilled grinning smiling laughing laughs chuckling giggling beaming great wonderful fantastic awesome amazing
    excellent brilliant hooray hurrah yay yippee woohoo congratulations celebrate bravo playful playfully amused amusedly
    elated ecstatic giddy pleased proud proudly perfect beautiful fun enjoy enthusiastic enthusiastically merry jolly upbeat
    triumphant triumphantly eager eagerly haha ha_ha relieved`,
  ),
  ...list(
    'sadness',
    `miss_you sad sadly sorry crying cries tearful tearfully tears weeping sobbing sobs grief grieving mourning miss
    lonely alone lost heartbroken broken died funeral goodbye farewell depressed hopeless miserable unhappy sorrow
    sorrowful dejected melancholy wistful wistfully forlorn despair despairing regret disappointed disappointment devastated
    somber gloomy glum crestfallen resigned wearily weary hurt mournful mournfully choked sighing sighs`,
  ),
  ...list(
    'anger',
    `hate_you agitated agitatedly angry angrily anger furious furiously fury rage raging mad hate damn dammit damned goddamn goddamnit hell
    bastard bitch asshole idiot shut_up screw fuck fucking shit bullshit crap stupid liar traitor enough how_dare snapping
    snaps seething irritated irritably annoyed exasperated exasperatedly outraged livid fuming hostile bitter bitterly
    indignant scowling get_out growls growling barking through_teeth kill_you frustrated heated yelling`,
  ),
  ...list(
    'fear',
    `afraid fear fearful fearfully scared frightened terrified terror terrifying horrified horror panic
    panicked panicking panicky nervous nervously anxious anxiously worried worry trembling shaking dread run hide help
    save_me please_no oh_god oh_no oh_my_god careful watch_out look_out danger dangerous ghost monster nightmare
    uneasy apprehensive alarmed spooked tense stammering whimpering petrified timid timidly paranoid cautious cautiously`,
  ),
  ...list(
    'surprise',
    `surprised surprise shocked shock stunned astonished amazed startled what whoa wow really seriously
    incredible unbelievable impossible no_way you_what my_god good_lord good_heavens disbelief disbelieving confused
    puzzled bewildered perplexed baffled taken_aback double-take incredulous incredulously gasping gasps huh`,
  ),
  ...list(
    'disgust',
    `disgust disgusted disgusting gross ugh ew eww yuck nasty revolting repulsed repulsive vile filthy
    sickening nauseous nauseated grimacing foul stinks smelly queasy`,
  ),
  ...list(
    'tenderness',
    `love_you loves_you adore love loves loved loving lovingly tender tenderly tenderness gentle gently softly dear darling
    sweetheart honey baby beloved soothing soothingly warmly warm kindly kind kiss hug comforting affectionate
    affectionately caring sweet sweetly my_love thank_you fond fondly intimate reassuring sympathetic sympathetically`,
  ),
  ...list(
    'contempt',
    `sarcastic sarcastically sarcasm mocking mockingly mock sneering sneers dry dryly deadpan wry wryly
    contempt contemptuous scornful disdain disdainful condescending smug smugly pathetic loser ridiculous please_spare
    whatever ironic ironically cold coldly rolling_eyes eye-roll snide haughty haughtily amateur scoffing scoffs`,
  ),
  ...list(
    'shame',
    `ashamed shame embarrassed embarrassedly embarrassing guilty guilt guiltily sheepish sheepishly apologetic
    apologetically my_fault humiliated blushing awkward awkwardly mortified forgive forgive_me apologize apologise
    i_apologize self-conscious humbly meek meekly shy shyly bashful`,
  ),
  ...list(
    'resolve',
    `determined determinedly firm firmly resolute resolutely calm calmly steely stern sternly serious decisive
    decisively commanding must never_again we_will swear promise ready i_will fight grim grimly steady steadily confident
    confidently defiant defiantly brave bravely stoic stoically authoritative insistent`,
  ),
]);

/** Words too common or too many-sided to count in talk; in a parenthetical or in action they do. */
export const ONLY_WHEN_TOLD: ReadonlySet<string> = new Set(
  'what really run hide help must ready baby kind sweet miss alone lost dry cold calm serious fight warm great fun perfect proud firm tense careful hurt fear alone broken mad hell beautiful honey enough stupid shaking shaking mock please whatever worry love hate fine tears promise swear huh amazing brilliant steady died'.split(
    ' ',
  ),
);
