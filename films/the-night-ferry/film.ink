# title: The Night Ferry
# author: the Kinetoscope company
// A film told by Ink. Apache-2.0, as the rest of this repository.
// Two questions: what is owed at the end follows from the first, who has heard from the second.

VAR pawned = false

-> quay

=== quay
EXT. QUAY - NIGHT # tension: 0.2 # warmth: 0.4
Fog. A ferry lies at the quay. OLGA, 50s, short grey hair, blue boiler suit, stands at the end of the quay with a rope.
PIM, 20s, a thin young man, short black hair, green coat, walks toward Olga with a suitcase.
OLGA: Last one tonight. Four crowns.
PIM: I have two.
OLGA: Then you get half way.
Pim looks at the water.
PIM: Could I owe you?
OLGA: People who owe me move inland.
Pim puts down the suitcase.
PIM: Keep this, then. Till Friday.
OLGA: What's in it?
PIM: A bell.
OLGA: What would I do with a bell?
* [Keep the bell till Friday]
    ~ pawned = true
    -> pawn
* [Take the two crowns]
    -> half_fare

=== pawn
Olga picks up the suitcase. # tension: 0.25
OLGA: And if there's no Friday?
PIM: Then you have a bell. And some shirts.
OLGA: It's more than I have now. My horn's been broken since Tuesday.
-> crossing

=== half_fare
Pim gives the coins to Olga. # tension: 0.2
OLGA: Two. I'll think about where to put you off.
Olga looks at the suitcase.
OLGA: Does it ring?
PIM: Too well.
OLGA: My horn's been broken since Tuesday. Get in.
Pim picks up the suitcase.
-> crossing

=== crossing
EXT. FERRY DECK - NIGHT # tension: 0.45 # warmth: 0.5
{ pawned:
    Fog. Olga stands at the wheel. The suitcase stands on a crate. Pim sits on a bench.
- else:
    Fog. Olga stands at the wheel. Pim sits on a bench with the suitcase.
}
PIM: What is a horn for, on a boat?
OLGA: So they know where we are.
PIM: Who?
OLGA: The coal boat. She comes down at four.
PIM: What time is it?
Olga looks at her watch.
OLGA: Four.
Far away, an engine.
Olga turns. She listens.
OLGA: What is it off, your bell?
PIM: My sister's shop. It hung over the door.
OLGA: And she gave it to you.
PIM: (ashamed) I took it down the night I left. So it wouldn't wake her.
The engine, nearer. # tension: 0.75
{ pawned:
    Olga takes the suitcase. She gives the suitcase to Pim.
    OLGA: It's Friday.
- else:
    OLGA: Up. On your feet.
}
Pim stands up.
PIM: How do you ring for a coal boat?
OLGA: However you know how.
* [Ring it like a fire]
    -> fire
* [Ring it like the shop door]
    -> door

=== fire
Olga stands at the wheel. Pim stands by the water with the suitcase. # tension: 0.8
He shakes the suitcase. A bell, loud, again and again.
Far away, a ship's horn.
OLGA: There. She's heard. She's going round.
Pim shakes the suitcase. The bell, again.
OLGA: You can stop.
Pim puts down the suitcase. He looks at it.
PIM: I thought I'd hang it up before she opens. And go.
OLGA: Have you a screwdriver?
PIM: ...No.
OLGA: Six years, and no screwdriver.
-> alone

=== door
Olga stands at the wheel. Pim stands by the water with the suitcase. # tension: 0.65 # warmth: 0.8
He shakes the suitcase, gently. A bell, twice.
PIM: That's somebody coming in.
OLGA: Again.
Pim shakes the suitcase. The bell, twice.
Far away, a ship's horn.
OLGA: She's heard. She's going round.
Pim looks at the water.
PIM: Who else can hear that?
OLGA: Everybody with a window.
-> landing

=== alone
EXT. FAR PIER - DAWN # tension: 0.35
Grey water. Pim stands at the end of the pier with the suitcase. Olga comes to Pim.
OLGA: Which shop?
PIM: The one with no bell.
{ pawned:
    Pim gives the suitcase to Olga.
    PIM: It's yours till Friday.
    OLGA: I'm lending it to you.
    Olga gives the suitcase to Pim.
- else:
    Olga gives the coins to Pim.
    OLGA: Your two crowns. I don't charge for the horn.
}
Olga gives a screwdriver to Pim. # ending: screwdriver
OLGA: This I want back.
PIM: When?
OLGA: Friday.
Pim walks away with the suitcase.
Olga looks at the water.
Far away, a bell.
Olga turns. She listens. She laughs.
-> END

=== landing
EXT. FAR PIER - DAWN # tension: 0.4 # warmth: 0.8
Grey water. RUTH, 30s, long black hair, yellow coat, stands at the end of the pier.
Pim walks toward Ruth with the suitcase. He stops.
RUTH: I thought, who buys bread at four in the morning.
PIM: It was only me.
RUTH: Six years I've had to watch that door.
Pim gives the suitcase to Ruth.
PIM: I took it down so it wouldn't wake you.
RUTH: (quietly) I was awake.
{ pawned:
    Olga comes to Ruth.
    OLGA: That bell is mine till Friday. Two crowns.
    Ruth gives the coins to Olga.
    RUTH: (astonished) You let it go for two crowns?
    PIM: For half a crossing.
- else:
    Olga comes to Pim. She gives the coins to Pim.
    OLGA: Your two crowns. I don't charge for the horn.
}
Ruth gives the suitcase to Pim. # ending: door
RUTH: You took it down. You hang it up.
Ruth walks away. Pim walks after Ruth with the suitcase.
Olga raises her hand.
-> END
