import type { StageAction } from './verbs.ts';

/**
 * Verbs by what they look like on a stage, written by hand from the verbs of real scripts. Two words are a verb and
 * its particle. The first class that names a verb has it.
 */
export const VERB_CLASSES: readonly (readonly [StageAction, string])[] = [
  [
    'walk',
    `walk stroll amble wander stride pace march shuffle shamble stagger stumble limp hobble plod trudge tiptoe creep
    sneak slink saunter strut stalk prowl tread step wade hike trek waddle lumber lope sidle mosey move go come return
    cross pass travel journey proceed continue head make_way back back_away back_up step_back step_forward come_back
    go_back walk_away move_away go_on advance retreat drift weave edge inch crawl crawl_out slither meander parade patrol
    circle roam file swagger totter toddle scoot scuttle slip thread maneuver go_over come_over`,
  ],
  [
    'run',
    `run sprint dash rush race bolt charge hurry scramble scurry flee jog gallop hurtle tear_off run_off run_away dart
    barrel bound take_off_running speed zoom hasten scamper stampede escape`,
  ],
  [
    'enter',
    `enter arrive appear come_in walk_in step_in go_in burst_in rush_in barge barge_in come_inside emerge storm_in
    get_in pile_in climb_in materialize show_up reappear reenter step_inside go_inside stride_in slip_in`,
  ],
  [
    'exit',
    `exit leave depart go_out walk_out step_out storm_out rush_out bail bail_out get_out go_away vacate disappear vanish set_off
    head_out slip_out step_outside go_outside march_out come_out flee_out check_out withdraw recede clear_out escape_out
    drive_off walk_off storm_off`,
  ],
  [
    'approach',
    `approach near close_in go_up come_up walk_up walk_over meet greet join confront step_up catch_up`,
  ],
  [
    'follow',
    `follow chase pursue trail tail track shadow hunt trace chase_after go_after run_after accompany`,
  ],
  [
    'lead',
    `lead guide usher escort drag_away lead_away show_in conduct shepherd steer bring_in walk_away_with herd`,
  ],
  [
    'turn',
    `turn spin whirl rotate swivel pivot turn_around turn_round turn_away wheel twirl swing_around spin_around twist
    turn_back revolve whip_around face roll_over swerve veer roll`,
  ],
  [
    'stop',
    `stop halt freeze stiffen pause hesitate stop_short pull_up cease screech come_to_stop stall brake quit stop_dead
    tense skid park pull_over land settle falter balk stay_put`,
  ],
  [
    'wait',
    `wait linger stay remain loiter hover stand stand_by hang_around stand_there pose straddle wait_for bide tarry queue line_up`,
  ],
  ['climb', `climb clamber ascend mount scale climb_up go_upstairs shin hoist climb_over climb_onto`],
  [
    'descend',
    `descend climb_down go_down come_down get_down go_downstairs dismount alight climb_out get_off slide_down`,
  ],
  [
    'jump',
    `jump leap hop vault spring skip bounce pounce lunge dive jump_up leap_up jump_down plunge bound_up somersault`,
  ],
  [
    'fall',
    `fall collapse trip slump tumble topple drop_down fall_down keel_over sink crumple faint pass_out swoon sprawl
    slide fall_over fall_back stumble_over plummet buckle give_way pitch_forward go_limp drop_dead`,
  ],
  ['swim', `swim float paddle drown row surface snorkel tread_water bob wade_in surf`],
  [
    'fly',
    `fly soar glide flap hover_over take_off lift_off swoop circle_above flutter levitate float_up fly_away rise_up`,
  ],
  [
    'drive',
    `drive steer_car ride pull_out pull_in pull_away drive_away pedal cycle sail cruise accelerate reverse navigate
    pilot commute motor taxi drive_up speed_off peel_out`,
  ],
  [
    'sit',
    `sit sit_down seat perch settle_in take_seat plop plop_down squat slouch sit_up sit_back straddle_chair recline settle_back flop`,
  ],
  [
    'rise',
    `rise stand_up get_up sit_upright arise straighten stand_upright straighten_up get_to_feet jump_to_feet rise_from bolt_up`,
  ],
  [
    'kneel',
    `kneel crouch kneel_down crouch_down bow bend bend_down stoop genuflect duck_down squat_down bend_over hunch hunker curtsy`,
  ],
  [
    'lie',
    `lie lie_down lay_down stretch_out lie_back curl_up sprawl_out lounge loll repose rest nestle snuggle_down`,
  ],
  ['sleep', `sleep doze snooze nap fall_asleep slumber snore nod_off dream doze_off drift_off hibernate`],
  ['wake', `wake awake awaken wake_up come_to stir rouse come_around revive open_eyes`],
  ['lean', `lean lean_in lean_back lean_over prop slant tilt lean_forward lean_against prop_up lean_out`],
  [
    'hide',
    `hide duck crouch_behind conceal cower lurk take_cover duck_behind hole_up camouflage hide_behind huddle`,
  ],
  [
    'look',
    `look watch stare gaze glance peer see notice observe eye spot glare examine inspect study scan survey regard
    gawk gape peek peep view check squint behold spy witness look_up look_down look_around look_back look_over look_away look_out
    look_at glimpse focus scrutinize ogle leer scope glower scowl_at size_up catch_sight take_in gaze_out stare_at
    glance_up glance_down glance_over check_out_look exchange_look discover recognize see_through find_self double_take
    look_on glance_around peer_in peer_out note contemplate admire blink wink monitor ascertain`,
  ],
  [
    'search',
    `search seek rummage hunt_for look_for frisk grope fumble dig ransack forage scour find uncover explore comb root
    sift sort leaf rifle rifle_through rummage_through go_through sort_through dig_through pat_down feel_for locate flip_through
    look_through fish fish_out`,
  ],
  ['listen', `listen hear overhear eavesdrop listen_in heed hearken prick_up tune_in`],
  [
    'smell',
    `smell sniff inhale breathe breathe_in scent snort nose whiff exhale pant wheeze breathe_out hyperventilate`,
  ],
  [
    'think',
    `think consider ponder muse reflect wonder realize remember decide understand know believe meditate pray puzzle
    deliberate brood imagine hope recall plan want expect daydream think_over mull concentrate struggle_with sense
    reconsider figure_out guess fantasize debate recollect deduce register steel`,
  ],
  ['read', `read skim peruse read_aloud study_page decipher proofread browse scan_page`],
  [
    'smile',
    `smile grin beam smirk brighten light_up glow_with_pride dimple simper crack_smile perk_up cheer_up`,
  ],
  [
    'laugh',
    `laugh chuckle giggle cackle snicker guffaw snigger crack_up titter chortle howl_with_laughter burst_out`,
  ],
  ['cry', `cry break_down tear_up well_up blubber choke_up`],
  ['weep', `weep sob wail bawl whimper mourn grieve lament`],
  ['sigh', `sigh groan moan grunt yawn deflate sag relax slump_back calm_down exhale_slowly loosen puff`],
  [
    'frown',
    `frown scowl grimace glower wince sneer pout sulk purse furrow grit clench snarl cringe squirm steam fume seethe bristle darken bare pucker`,
  ],
  [
    'flinch',
    `flinch recoil jolt start jerk shudder tremble shiver shake quiver twitch jump_back cower_back quake shrink wince_away startle shrink_back pull_back react reel convulse writhe`,
  ],
  [
    'gasp',
    `gasp gulp choke cough gag retch vomit swallow hiccup sneeze pale blanch blush throw_up splutter clear_throat`,
  ],
  ['nod', `nod nod_yes assent agree acknowledge bow_head incline`],
  ['shake-head', `shake_head refuse decline disagree object deny wag`],
  ['shrug', `shrug shrug_off shrug_shoulders`],
  [
    'speak',
    `speak say talk tell ask answer reply chat converse explain announce mention add repeat argue begin_to_speak
    whine complain murmur mumble mutter confess lie_to address declare suggest demand order beg plead apologize joke
    warn promise admit introduce discuss report recite describe question interrogate lecture remark respond state
    thank protest negotiate congratulate gossip insist stammer stutter babble urge invite dictate grumble curse swear
    tease mock command instruct persuade mouth pronounce chatter banter bicker inform read_out interrupt flirt vow propose
    interview translate spell_out toast count counsel reassure comfort_verbally rant ramble retort quip scold`,
  ],
  ['whisper', `whisper hiss breathe_words whisper_to mutter_under`],
  [
    'shout',
    `shout yell scream shriek holler bellow roar cry_out call_out yelp howl bark screech_at exclaim cheer squeal growl
    call shout_out scream_out boo chant hoot hail`,
  ],
  ['sing', `sing hum croon serenade chorus whistle yodel sing_along rap`],
  [
    'phone',
    `phone dial telephone ring_up hang_up call_up pick_up_phone text answer_phone redial speed_dial put_through`,
  ],
  [
    'take',
    `take grab get pick pick_up seize snatch grasp fetch collect gather accept receive scoop pluck draw retrieve remove_from
    steal pocket lift take_out pull_out_of produce acquire catch obtain pick_out snag swipe confiscate gather_up take_back
    help_self scoop_up whip_out unsheathe unholster choose select win claim buy purchase harvest extract
    withdraw_from pick_through capture arrest rob lift_up take_up nab recover clutch_up pull_from bring_out untie unhook
    unplug disconnect`,
  ],
  [
    'put',
    `put place set lay put_down set_down lay_out position deposit stuff insert tuck slide_in load pack install stack pile
    rest_on plant stick store hang arrange shelve slot slap_down slam_down put_away put_back return_to set_up put_in plug
    plug_in spread cover wrap fill pour stow attach fasten tie bind strap hook pin mount_on apply line tape glue affix
    replace fold_up prop_against spread_out sheathe holster bury unroll lower set_aside connect coil thread_in park_it
    pour_out sprinkle drape nestle_in pack_up clip mark`,
  ],
  [
    'give',
    `give hand pass_to offer present deliver hand_over give_back serve lend donate pay tip hold_out hand_out supply award slip_to return_it feed toss_to provide bestow extend bring bring_over distribute share`,
  ],
  ['drop', `drop let_go release spill dump let_fall discard shed unload drop_off let_slip litter`],
  [
    'throw',
    `throw toss hurl fling pitch lob cast chuck sling heave throw_away flip throw_down toss_aside scatter throw_aside spray splash spit launch throw_out flick catapult`,
  ],
  ['carry', `carry haul lug bear tote transport cart lift_out heft shoulder carry_in cradle balance ferry`],
  [
    'hold',
    `hold grip clutch clasp cling hold_up hold_on hang_on brandish wield cling_to clench_hand keep embrace_tightly restrain support pin_down grapple_hold juggle brace steady raise hoist_up hold_back contain`,
  ],
  [
    'pull',
    `pull drag tug yank tow wrench pull_off pluck_at haul_in draw_back pull_back_on pull_up pull_down drag_out reel_in tear pull_out jerk_on heave_up crank pry rip stretch strain`,
  ],
  [
    'push',
    `push shove press nudge thrust slide_across ram jam force prod poke press_down push_away push_aside bump elbow jostle roll_up wedge squeeze_in shove_aside push_back click hit_button type_in bump_into mash`,
  ],
  [
    'open',
    `open unlock unfold unwrap uncork unscrew open_up unzip unbutton unpack pop pop_open flip_open fling_open throw_open snap_open crack swing_open slide_open part unlatch uncover_box unseal break_open tear_open rip_open pull_open push_open kick_open yank_open slide_open pry_open burst_open unfurl`,
  ],
  [
    'close',
    `close shut lock slam seal shut_down_lid bolt_door zip slam_shut snap_shut close_up fold latch zip_up button cap snap swing_shut snap_closed pull_shut push_shut kick_shut lock_up bar`,
  ],
  [
    'turn-on',
    `turn_on switch_on activate light ignite start_up fire_up power_up flip_on strike_match kindle boot boot_up come_on flick_on arm start_engine flicker_on snap_on switch click_on light_up_lamp`,
  ],
  [
    'turn-off',
    `turn_off switch_off extinguish shut_off blow_out put_out shut_down deactivate douse snuff go_off_dark go_out_light kill_light power_down flick_off go_dark snap_off`,
  ],
  [
    'use',
    `use operate work fix repair adjust tinker fiddle manipulate handle play_with test assemble build make construct
    program type type_on tap_keys tune load_gun reload cock prepare fidget drum twiddle photograph film shoot_photo
    measure weigh mix saw drill hammer screw plow sew knit weave_cloth paint_wall man dig_up control fumble_with train
    swing try attempt practice exercise study_map struggle experiment employ fire_up_tool jiggle hack_at wind engage
    enter_code scan_card struggle_to deal shuffle_cards play_cards tighten loosen_bolt twist_knob toggle juggle_with`,
  ],
  [
    'write',
    `write sign draw_picture scribble jot sketch scrawl doodle paint note_down write_down etch carve inscribe copy underline cross_out fill_in fill_out draft compose autograph`,
  ],
  [
    'wear',
    `wear put_on dress don change slip_on slip_into suit_up button_up pull_on get_dressed buckle_up bundle strap_on try_on tie_shoe`,
  ],
  [
    'remove',
    `remove take_off undress strip doff peel peel_off kick_off slip_off pull_off_coat shrug_off_coat unbuckle disrobe tear_off_mask unmask take_down detach`,
  ],
  [
    'clean',
    `clean wash wipe scrub sweep mop rinse dust polish brush shave bathe shower dry tidy clean_up wipe_off comb_hair groom bandage dab clear brush_off wipe_away mop_up dust_off straighten_tie towel dry_off vacuum rake shovel soak`,
  ],
  [
    'touch',
    `touch feel stroke pat caress rub tap tickle brush_against press_against scratch reach reach_out pet fondle massage squeeze pinch run_hand drum_fingers graze finger probe knead rest_hand poke_at cup twirl_hair lick bite_lip tug_at fiddle_with check_pulse rub_eyes run_fingers`,
  ],
  ['point', `point indicate point_out point_at aim aim_at gesture_to point_to signal_to train_on`],
  [
    'gesture',
    `gesture wave signal motion beckon shrug_hands salute wave_off mime gesticulate flail wave_at throw_up_hands raise_hand clap_hand snap_fingers cross_arms fold_arms demonstrate imitate pantomime bow_out perform act wiggle act_out show`,
  ],
  [
    'eat',
    `eat chew bite munch devour dine nibble gobble feast taste breakfast lunch swallow_food wolf snack graze_on gnaw pick_at`,
  ],
  ['drink', `drink sip gulp_down swig slurp guzzle down drain swill take_sip chug toast_with quaff`],
  [
    'cook',
    `cook bake fry boil stir_pot grill roast chop_food brew simmer toast_bread scramble_eggs whisk season carve_turkey flip_pancake heat knead_dough`,
  ],
  ['smoke', `smoke light_cigarette puff_on drag_on stub_out vape inhale_smoke take_drag`],
  [
    'hug',
    `hug embrace cuddle hold_close squeeze_tight snuggle put_arm wrap_arms nuzzle comfort console cling_together`,
  ],
  ['kiss', `kiss smooch peck neck kiss_goodbye`],
  ['shake-hands', `shake_hands shake_hand greet_formally high_five fist_bump`],
  [
    'help',
    `help assist aid rescue save support_him help_up treat bandage_up tend nurse protect guard free unlock_cuffs untie_hands let_out defend lift_to_feet heal care release_from cut_loose`,
  ],
  ['dance', `dance waltz sway tango boogie jig jitterbug groove prance gyrate twirl_partner frolic cavort`],
  ['applaud', `applaud clap cheer_on clap_hands ovate celebrate rejoice`],
  [
    'hit',
    `hit punch slap strike kick smack whack knock_down beat pound bash slug smash_into headbutt swat thump club clobber
    knock_over knock_out pummel lash whip spank crash_into collide tackle slam_into strike_down backhand cuff box clip_with ram_into
    bang_into kick_at stomp trample stamp nail batter butt belt`,
  ],
  [
    'fight',
    `fight struggle_against wrestle attack battle spar duel scuffle grapple brawl lunge_at charge_at ambush clash assault pounce_on set_upon overpower tussle compete raid invade threaten mug subdue resist rape storm`,
  ],
  [
    'shoot',
    `shoot fire gun_down open_fire fire_at shoot_at blast machine-gun snipe squeeze_trigger pull_trigger pump_bullets return_fire discharge`,
  ],
  [
    'cut',
    `cut slice stab chop slash hack snip carve_up trim behead saw_through impale gut pierce gouge prick skewer cut_off decapitate dissect gash cut_open knife scalp puncture amputate`,
  ],
  ['strangle', `strangle throttle smother suffocate garrotte hang_by_neck strangulate`],
  [
    'kill',
    `kill murder execute slay assassinate slaughter poison finish_off massacre wipe_out exterminate drown_him eliminate butcher electrocute`,
  ],
  ['die', `die perish expire drop_dead pass_away bleed bleed_out succumb flatline`],
  [
    'dodge',
    `dodge avoid evade sidestep swerve_away duck_under jump_aside roll_away dive_aside leap_aside elude shy sidestep_around`,
  ],
  [
    'block',
    `block parry deflect fend ward_off fend_off bar_way block_path stop_him shield intercept obstruct guard_door barricade`,
  ],
  [
    'surrender',
    `surrender give_up raise_hands put_up_hands yield drop_weapon submit give_in hands_up capitulate`,
  ],
  [
    'break',
    `break shatter smash crack_open snap_off_break splinter burst explode crash crumble crush crumple_up rip_up rip_apart tear_up_paper
    tear_apart break_off break_through blow_up split bust wreck demolish destroy cave_in implode rupture break_apart tear_off
    shred mangle dent collapse_building fragment disintegrate cut_through ruin squash flatten`,
  ],
  [
    'burn',
    `burn blaze smolder catch_fire set_fire scorch ignite_in incinerate char flame torch singe burn_down erupt detonate go_up`,
  ],
  [
    'shine',
    `shine glow gleam glint sparkle flash glimmer flicker twinkle flare illuminate glitter shimmer dazzle reflect_light light_room strobe fade dim brighten_up fade_in fade_out beam_down cast_light glisten darken_room`,
  ],
  [
    'sound',
    `sound ring buzz beep honk chime toll blare echo click_sound rumble thunder creak squeak rattle hiss_steam clang clank boom
    bang pop_sound crackle whir hoot_owl chirp toot ding jingle tick drone squeal_tires crunch ring_out resound clatter rustle
    thud ping clink go_off clack screech_sound groan_wood roar_engine bleat meow moo quack caw croak neigh peal reverberate
    tinkle whine_engine bay purr thump_sound whoosh sizzle gurgle mewl mew yowl growl_low cluck splutter_engine`,
  ],
  [
    'machine-move',
    `whirl_gears hum_machine chug_along start idle rev run_motor spin_up roll_in roll_by grind print feed malfunction backfire
    vibrate operate_itself warm_up lurch swing_by rock judder power_on eject rotate_slowly pan zoom_in track_in tilt_up
    cut_to begin come_to_life spring_to_life sputter start_up_engine roll_past throb pulse beep_away churn`,
  ],
  [
    'flow',
    `flow pour_down stream drip trickle gush flood rain snow blow drizzle billow swirl waft leak seep ooze splash_over surge spill_out rise_tide lap foam spurt cascade gust howl_wind splatter drift_smoke whip_up wash_over squirt percolate`,
  ],
  [
    'grow',
    `grow bloom swell expand inflate sprout blossom wither shrink_down widen ripen multiply spread_across thicken rot melt freeze_over dissolve evaporate harden decay form morph transform change_into evolve`,
  ],
  [
    'play-music',
    `play strum perform_song pluck_string fiddle_tune play_music drum_on jam_with bow_violin tune_up strike_up play_piano`,
  ],
  [
    'crowd',
    `crowd gather_around mill swarm throng assemble_crowd mingle pile_out cluster mass congregate surround encircle flock mob gather_round disperse scatter_crowd fill_room crowd_around pack_in bustle encamp`,
  ],
  ['knock', `knock rap knock_on pound_on bang_on knock_at hammer_on rap_on ring_bell ring_doorbell`],
];

/** Verbs that say how things are: nothing is seen to happen. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  `be have resemble seem contain consist belong own include matter mean exist depend deserve lack need prefer require
  involve equal cost constitute comprise remind concern owe suit fit appear_to look_like dominate overlook tower
  represent signify suggest_that adorn surround_place line_wall house feature hang_on_wall boast love hate like adore
  despise fear doubt trust dread envy respect suppose read_sign say_sign smell_of taste_of pertain abound entail
  enjoy suffer measure_up tend cover_wall connect_to lead_to happen occur become turn_into stretch_away extend_to`.split(
    /\s+/,
  ),
);
