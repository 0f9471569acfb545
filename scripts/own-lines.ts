/** Lines of talk of many lengths and shapes, written for the duration fit. */
export const OWN_LINES: readonly string[] = `I told you not to come here.
Where were you last night?
Nobody leaves until I find out who took the letter.
Please, just listen to me for one minute.
The lamp went out at half past three, and nobody lit it again.
You think I don't know what you did?
Run!
Get down, all of you, and stay down!
I was going to say goodbye, but the boat had already left.
Well... maybe you were right about him.
It's only the wind; go back to sleep.
My father built this house with his own two hands.
She never loved the sea. She loved the man who came from it.
There is nothing left to say.
Don't touch that, it's still hot.
Three hundred dollars? For that old thing?
If the bridge holds, we cross at dawn. If it doesn't -- we swim.
I'm sorry. I'm so sorry, I should have called you.
Look at me. Look at me!
Who's there?
Okay, okay, I heard you the first time.
You always do this: you promise, you smile, and then you disappear.
Coffee, two sugars, and whatever pie is left.
He said he would be back before the snow melted.
What a beautiful, terrible morning.
No.
Yes, of course, come in, come in.
The doctor says another week, perhaps two.
Put the gun on the table and step away from the window.
We were children once, remember?
I have been waiting twenty years for somebody to ask me that question.
Mother kept the photographs in a biscuit tin under the stairs.
Take the left fork, follow the river, and you will see the lights.
Not tonight.
Why does everybody in this town lie about the weather?
I can hear music coming from the other room.
Thank you, that's very kind of you, but I really must be going.
Every ship that passed this point in eighty years passed it by our light.
Did you lock the door?
Somebody has been in here; the drawers are open.
We could leave right now, you and me, and never look back.
You're bleeding.
It was an accident, I swear it was an accident!
The engine makes a noise like a dying animal.
Nobody asked you, Frank.
Good evening, ladies and gentlemen, and welcome to the last performance of the season.
Tell her I kept it. Tell her I kept every single one.
Hurry up, the train is about to leave the station.
Twelve years in this office, and this is how they thank me.
I would rather be poor and honest than rich and afraid.
Is that supposed to be funny?
Somewhere beyond those mountains there is a valley full of apple trees.
Stop the car.
All right, which one of you geniuses drank the holy water?
You have your grandmother's eyes, did anyone ever tell you that?
The password is the name of the dog.
Happy birthday, darling.
We regret to inform you that your application has been unsuccessful.
I can't feel my hands.
He was standing exactly where you are standing now.
Will you marry me?
Shut up and drive.
Two plus two is four, no matter who is watching.
They closed the mine, then the school, then the church, and then they closed the road.
Give me the keys.
What would you do with a million dollars?
I saw a light on the water, just for a moment, and then it was gone.
Leave the window open, I like to hear the rain.
Honestly, I don't remember much about that summer.
Objection, your honor! The witness has already answered the question.
This is the last time I ask you politely.
Oh, for heaven's sake, sit down before you fall down.
There's a storm coming, a big one.
You knew? All this time, you knew?
Somebody call an ambulance!
My name is Elizabeth Warren Harrington, and I own this hotel.
Let me explain.
It isn't the money, it's the principle of the thing.
I used to dream about flying, over the rooftops, over the harbor, all the way home.
Sleep now. Tomorrow will be better.`.split('\n');
