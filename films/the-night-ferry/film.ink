# title: The Night Ferry
# author: the Kinetoscope company
// A film told by Ink. Licence: Apache-2.0, as the rest of this repository.

VAR told = false

-> quay

=== quay
EXT. QUAY - NIGHT # tension: 0.25 # warmth: 0.4
Rain. The last ferry lies at the quay with its lamp lit. OLGA, 50s, short grey hair, blue boiler suit, holds a rope.
NILS, 60s, black coat, white beard, walks toward the ferry with a parcel.
OLGA: We're closed.
NILS: The lamp is lit.
OLGA: The lamp is always lit. I cross at six.
NILS: There's a woman on the other side. She goes into the home at eight. They don't let them keep anything.
Nils holds out the parcel to Olga.
NILS: Then you take it. At six. You needn't say who it's from.
Olga looks at the parcel.
* [Take the parcel] -> parcel
* [Cast off now] -> cast_off

=== parcel
Olga takes the parcel. # tension: 0.35
OLGA: It's heavy.
NILS: It's a clock.
OLGA: Whose?
NILS: Hers. I said I would mend it.
OLGA: When did you say that?
NILS: (ashamed) The year they built your ferry.
Olga gives the parcel to Nils.
OLGA: No. That you carry yourself.
-> cast_off

=== cast_off
Olga throws the rope onto the deck. # tension: 0.4
OLGA: Mind the step. It's wet.
-> crossing

=== crossing
INT. FERRY WHEELHOUSE - NIGHT # tension: 0.45 # warmth: 0.6
Rain on the glass. Olga stands at the wheel. Nils sits on a bench with the parcel.
OLGA: Does it go?
NILS: It goes.
OLGA: Then what took so long?
NILS: It went the first winter. After that I was only bringing it back.
Nils looks at the parcel.
NILS: You could listen to it. So somebody has.
* [Listen to the clock] -> listen
* [Keep your eyes on the water] -> water

=== listen
~ told = true
Olga leaves the wheel. She kneels by the bench. She listens. # tension: 0.3 # warmth: 0.8
OLGA: It's fast.
NILS: Four minutes.
OLGA: And you a clockmaker.
NILS: She was always late. I set it so that she would be on time.
Olga laughs. She goes to the wheel.
OLGA: Don't tell her it's mended. Tell her it's fast. She'll know it's you.
-> landing

=== water
Olga does not turn around. # tension: 0.6
OLGA: I look where I'm going. It isn't mine to hear.
NILS: No.
OLGA: She'll ask why you came at night.
NILS: Because by day I would have stayed on the quay.
OLGA: Then say that.
-> landing

=== landing
EXT. FAR PIER - DAWN # tension: 0.5
Grey water. EDITH, 70s, white hair, brown shawl, red dress, stands at the end of the pier with a suitcase.
Nils walks toward Edith with the parcel. He stops.
EDITH: The ferry isn't until six.
NILS: No.
{ told:
    -> fast
- else:
    -> quiet
}

=== fast
NILS: It's four minutes fast.
Edith stares. She puts down the suitcase.
EDITH: You set it so.
NILS: I set it so.
Nils gives the parcel to Edith. She holds it close. # ending: fast
EDITH: (smiling, in tears) Then I have four minutes more than they think.
Edith sits down on the suitcase. Nils sits down beside her.
Olga raises her hand. She walks away.
-> END

=== quiet
Nils holds out the parcel to Edith.
EDITH: What is it?
NILS: I said I would mend it.
Edith does not take the parcel.
EDITH: (gently) Nils. I bought another.
NILS: I know. I have seen it in your window. From the quay.
Edith takes the parcel. # ending: window
EDITH: Then carry the suitcase. You have come this far.
Nils picks up the suitcase. They walk away.
-> END
