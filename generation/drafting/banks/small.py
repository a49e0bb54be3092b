"""What to do, in order, for things that are done once: few tasks, one after the other. The notation is explained in `shape.py`."""

from __future__ import annotations

SELL = """
# start: getting {x} ready to sell
> {X} {is} clean and photographed, and you know a fair price
- Clean {x}, check what works and what does not, and gather papers and accessories
- Look up what others ask for something like {x} and write down a price and your lowest one
# practise: {x} on offer
> {X} {is} advertised in two places
* Photograph {x} in daylight from all sides and write the advert: condition, faults, price, where to fetch it
- Put {x} up for sale in two places and tell three people who might know a buyer
# deepen: answering about {x}
> Every question about {x} has an answer
- Answer the questions about {x}, offer two times for a visit, and stay with your lowest price
- Renew the advert for {x}: another first picture, a clearer title, a slightly lower price if it has been quiet
# finish: handing over {x}
> {X} {is} sold, or you have decided who gets it
* Hand over {x}, take the money on the spot, and write two lines as a receipt
- Take the adverts for {x} down, or give it away to somebody who can use it
# review: after {x}
> The space and the money are there
- Put the money from {x} where you want it, and look for the next thing that can go
~ {min} min for {x}: <answer questions|ask two more people|improve the advert|try another place>
"""

FIX = """
# start: a look at {x}
> You know what is wrong with {x} and what it takes
- Look closely at {x}: what exactly is wrong, since when, and take two photographs
- Watch or read one guide on {x} for your model and write down parts, tools and what must be switched off first
# practise: parts and tools for {x}
> Everything for {x} is at home, or somebody who can do it has been asked
* Get the parts and tools for {x}, old part or photograph in hand
- Ask for one price for {x} from somebody who does it for a living, and decide: yourself or not
# deepen: the repair of {x}
> {X} {works}, or the craftsman has a date
+ Do the repair of {x}, step by step, with a photograph before each screw; if in doubt stop and ask
* Test {x} several times and tighten, seal or adjust what is not right yet
# finish: {x}, done
> {X} {holds}
- Check {x} once more after some days of use, and put the tools away
- Note what you used for {x}: part number, size, where you bought it
# review: after {x}
> You know the next small thing that needs mending
- Walk through the rooms and write down the next three things to mend after {x}
~ {min} min for {x}: <look for the part|ask somebody who knows|do the next step|clean up>
"""

ERRAND = """
# start: {x} on the calendar
> The date for {x} is fixed
- Call or book online, for {x}, and take the first date that suits; two more in reserve
- Gather what you need for {x}: card, papers, earlier letters
# practise: questions for {x}
> You know what you want to ask or have done
- Write down your three questions for {x}, the most important one first
# deepen: before {x}
> {X} {is} done, or the date stands
- Confirm the date of {x} and plan the way, with ten minutes to spare
# finish: what follows from {x}
> Whatever came out of {x} has a date
- Write down what came out of {x} and enter the next date straight away
# review: after {x}
> You know when it is due again
- Put a reminder for the next time into the calendar, after {x}, and file the papers
~ {min} min for {x}: <a second call|the papers|the next date>
"""

SEARCH = """
# start: what {x} should be like
> You know what matters and what does not
> The first places to look are on a list
* Write down what {x} must be like: three things that must be, three that would be nice, and what it may cost
- List <5> places, people or sites where {x} could be found
- Ask <3> people you trust how they went about finding {x}
* Look through the first two places for {x} and note what comes near
# practise: the first candidates for {x}
> Three candidates are on the table
> You have asked or written to the first of them
* Put together the first <5> candidates for {x}, one line each with what speaks for it and against
- Write to or call two candidates for {x} with the same three questions
- Read what others say about the best candidates for {x}, and what is missing there
* Widen or narrow the search for {x}: change one of your conditions and look again
# deepen: a closer look, for {x}
> You have seen or spoken to the best two
> You know what you would regret
* See, visit or try the best candidate for {x} and write down your impression within the hour
* Do the same with the second best for {x}, with the same questions
- Sleep on it, then write five lines on the candidates for {x}: what speaks for each
- Ask the one question about {x} you have been avoiding: price, time, what if it does not suit?
# finish: a decision on {x}
> The decision is made, or you know what it still needs
* Decide on {x}: say yes to one and a friendly no to the others
- Settle what the decision on {x} brings with it: dates, payment, first step
- Write down what you need for the first day with {x}
# review: looking back on the search for {x}
> You know whether it was the right choice, or how the search goes on
- Look back on the search for {x}: what helped, what only took time?
- Write the next step towards {x} into the calendar, whatever the outcome is
~ {min} min in search of {x}: <look in a new place|write to one more candidate|compare the two best|ask one person>, then <update the list|note one thing learned|strike out what does not fit>
"""
