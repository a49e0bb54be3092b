"""Which kind of goal a sentence speaks of. Rules are tried in order and the first that matches decides.

A new kind is one bank, one line in `catalogue.py` and one rule here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

PROGRAMMING_NAMES = (
    "Python", "JavaScript", "TypeScript", "Java", "Rust", "Go", "Golang", "C++", "C#", "Kotlin", "Swift", "PHP", "Ruby",
    "Rails", "Ruby on Rails", "Django", "Flask", "React", "React Native", "Vue", "Angular", "Svelte", "Node.js", "Node",
    "SQL", "PostgreSQL", "Postgres", "HTML", "CSS", "Docker", "Kubernetes", "Git", "Linux", "Scala", "Haskell", "Elixir",
    "Perl", "MATLAB", "Bash", "Terraform", "GraphQL", "Next.js", "TensorFlow", "PyTorch", "Pandas", "Arduino", "Excel VBA",
)  # fmt: skip
# Programming names that are also English words; they count only after a verb of learning.
_ALSO_WORDS = ("Go", "Rust", "Swift", "Ruby", "React", "Node", "Rails", "Flask", "Git", "Bash", "Java")
LANGUAGE_NAMES = {
    "spanish": "Spanish", "french": "French", "german": "German", "italian": "Italian", "portuguese": "Portuguese",
    "english": "English", "japanese": "Japanese", "chinese": "Chinese", "mandarin": "Mandarin", "cantonese": "Cantonese",
    "korean": "Korean", "arabic": "Arabic", "russian": "Russian", "dutch": "Dutch", "swedish": "Swedish",
    "norwegian": "Norwegian", "danish": "Danish", "finnish": "Finnish", "polish": "Polish", "czech": "Czech",
    "greek": "Greek", "turkish": "Turkish", "hindi": "Hindi", "hebrew": "Hebrew", "ukrainian": "Ukrainian",
    "hungarian": "Hungarian", "romanian": "Romanian", "vietnamese": "Vietnamese", "thai": "Thai", "indonesian": "Indonesian",
    "swahili": "Swahili", "latin": "Latin", "irish": "Irish", "welsh": "Welsh", "catalan": "Catalan", "croatian": "Croatian",
    "farsi": "Farsi", "persian": "Persian", "urdu": "Urdu", "tagalog": "Tagalog", "sign language": "sign language",
    "spanisch": "Spanish", "französisch": "French", "englisch": "English", "italienisch": "Italian", "deutsch": "German",
    "portugiesisch": "Portuguese", "japanisch": "Japanese", "russisch": "Russian", "español": "Spanish", "inglés": "English",
    "francés": "French", "alemán": "German", "français": "French", "anglais": "English", "allemand": "German",
    "italiano": "Italian", "espagnol": "Spanish", "inglese": "English", "griechisch": "Greek", "norwegisch": "Norwegian", "dänisch": "Danish", "türkisch": "Turkish", "polnisch": "Polish", "niederländisch": "Dutch", "arabisch": "Arabic", "koreanisch": "Korean", "chinesisch": "Chinese", "ruso": "Russian", "chino": "Chinese", "japonés": "Japanese", "portugués": "Portuguese", "arabe": "Arabic", "russe": "Russian", "chinois": "Chinese", "japonais": "Japanese", "portugais": "Portuguese", "italien": "Italian", "schwedisch": "Swedish",
}  # fmt: skip
INSTRUMENT_NAMES = {
    "guitar": "guitar", "piano": "piano", "violin": "violin", "ukulele": "ukulele", "drums": "drums", "drum": "drums",
    "bass": "bass", "cello": "cello", "flute": "flute", "saxophone": "saxophone", "sax": "saxophone", "trumpet": "trumpet",
    "clarinet": "clarinet", "harmonica": "harmonica", "accordion": "accordion", "banjo": "banjo", "harp": "harp",
    "organ": "organ", "viola": "viola", "trombone": "trombone", "oboe": "oboe", "recorder": "recorder",
    "mandolin": "mandolin", "singing": "singing", "sing": "singing", "vocals": "singing", "choir": "singing",
    "gitarre": "guitar", "klavier": "piano", "geige": "violin", "guitarra": "guitar", "guitare": "guitar",
    "schlagzeug": "drums",
}  # fmt: skip
SPORT_NAMES = {
    "swim": "swimming", "swimming": "swimming", "cycle": "cycling", "cycling": "cycling", "bike": "cycling",
    "biking": "cycling", "yoga": "yoga", "pilates": "pilates", "climbing": "climbing", "climb": "climbing",
    "bouldering": "bouldering", "tennis": "tennis", "football": "football", "soccer": "football",
    "basketball": "basketball", "badminton": "badminton", "golf": "golf", "dance": "dancing", "dancing": "dancing",
    "karate": "karate", "judo": "judo", "boxing": "boxing", "rowing": "rowing", "hike": "hiking", "hiking": "hiking",
    "skiing": "skiing", "ski": "skiing", "surfing": "surfing", "surf": "surfing", "skating": "skating",
    "volleyball": "volleyball", "triathlon": "triathlon training", "crossfit": "crossfit", "tai chi": "tai chi",
    "martial arts": "martial arts", "horse riding": "horse riding", "squash": "squash", "table tennis": "table tennis",
    "schwimmen": "swimming", "radfahren": "cycling", "tanzen": "dancing", "salsa": "salsa", "ballet": "ballet",
    "handball": "handball", "hockey": "hockey", "fencing": "fencing", "aikido": "aikido", "jiu jitsu": "jiu jitsu",
}  # fmt: skip
ART_NAMES = {
    "draw": "drawing", "drawing": "drawing", "sketch": "sketching", "sketching": "sketching", "watercolour": "watercolour",
    "watercolor": "watercolour", "painting": "painting", "paint": "painting", "oil painting": "oil painting",
    "photography": "photography", "photos": "photography", "photographs": "photography", "photo": "photography",
    "pottery": "pottery", "ceramics": "ceramics", "knit": "knitting", "knitting": "knitting", "crochet": "crochet",
    "sew": "sewing", "sewing": "sewing", "calligraphy": "calligraphy", "lettering": "lettering",
    "illustration": "illustration", "embroidery": "embroidery", "sculpture": "sculpture", "woodwork": "woodwork",
    "woodworking": "woodwork", "woodcarving": "wood carving", "origami": "origami", "collage": "collage",
    "zeichnen": "drawing", "malen": "painting", "fotografie": "photography", "scrapbook": "scrapbooking",
    "animation": "animation", "quilting": "quilting", "jewellery": "jewellery making", "printmaking": "printmaking",
}  # fmt: skip
_LEARN = (
    r"(?:learn(?:ing)?|study(?:ing)?|master|teach myself|understand|get into|improve|practi[sc]e|practi[sc]ing|brush up|"
    r"get better at|be better at|become better at|start|pick up|take up|lernen|aprender|apprendre|imparare)\b"
)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first, so that "java" does not stop short of "javascript"."""
    return "|".join(re.escape(word.lower()) for word in sorted(words, key=len, reverse=True))


_NAME_END = r"(?![\w+#])"
_CLEAR_PROGRAMMING = [name for name in PROGRAMMING_NAMES if name not in _ALSO_WORDS]
_BUILD = r"(?:build|develop|code|program|ship|launch|release|create|design|make|deploy|finish|complete|prototype|set up|rebuild|redesign)"
_THINGS = (
    r"(?:apps?|website|site|web ?page|webshop|game|tool|bot|chatbot|api|portfolio|prototype|mvp|plug-?in|extension|"
    r"software|platform|side[- ]projects?|product|feature|dashboard|robot|drone|landing page|library|database|script|cli|"
    r"mobile app|web app|backend|frontend|v\d|mod|model railway|theme|template|pc|keyboard|boat|guitar pedal)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind and the words that show it."""

    kind: str
    pattern: re.Pattern[str]


def rule_of(kind: str, pattern: str) -> Rule:
    """A line of a table of rules."""
    return Rule(kind, re.compile(pattern))


RULES = (
    rule_of("generic", r"^(?:be|become|being|becoming) (?:(?:a |an )?(?:better|good|nicer|kinder|more patient|more present)\b)(?! at)"),
    rule_of("life", r"\b(?:get|got|put|pull) (?:my|our|your) (?:life|act|stuff|s\w+t) together|\blife (?:in order|balance|admin)\b|\b(?:get|be|become|being|more) (?:more )?organi[sz]ed\b|organi[sz]e my life|work[- ]life balance|\b(?:more productive|productivity)\b|\b(?:fresh|new) start\b|sort (?:out )?my life|\btime management\b|\bself[- ]discipline\b"),
    rule_of("grief", r"\b(?:grie(?:f|ve|ving)|bereave\w*|mourn\w*|passed away|died|death of|loss of my|(?:lost|losing) my (?:mum|mom|dad|father|mother|parents?|husband|wife|partner|brother|sister|son|daughter|friend|dog|cat|baby|grand\w+)|miscarriage|widow\w*|break-?up|divorce(?! (?:papers|lawyer))|heartbr\w+|trauer\w*|duelo|deuil)\b"),
    rule_of("care", r"\b(?:pregnan\w+|conceive|ivf|fertility|surgery|recover\w*(?! (?:data|files|money|password))|rehab\w*|diagnos\w+|chronic|migraines?|diabetes|blood pressure|cholesterol|illness|cancer|chemo\w*|asthma|allerg\w+|burn-?out)\b"),
    rule_of("peace", r"\b(?:make (?:my )?peace|reconcil\w+|apologi[sz]e|make up with|patch (?:things|it) up|fell out|fallen out|forgiv\w+|on speaking terms|versöhn\w+|vertragen)\b(?!.{0,20}\b(?:bank|books|accounts?|statements?)\b)"),
    rule_of("child sleep", r"\b(?:baby|toddler|month[- ]old|year[- ]old|newborn|infant|sons?|daughters?|kids?|child(?:ren)?)\b.{0,40}\b(?:sleep\w*|bed(?:time)?|nights?)\b|\bsleep (?:training|routine)\b.{0,30}\b(?:baby|toddler|kid|child|son|daughter)\b"),
    rule_of("mood", r"\b(?:happier|happy|happiness|confiden\w+|self-?esteem|lonely|loneliness|feel (?:better|good|less)|more positive|enjoy life|better person|more fun|more joy|time for (?:me|myself)|me[- ]time|less (?:sad|negative)|glücklicher|feliz|heureux|heureuse)\b"),
    rule_of("quit", r"\b(?:quit|stop|give up|giving up|cut down|cut out|cut back|less|reduce|no more|no|without|avoid|limit|off)\b.{0,30}\b(?:smok\w+|vap\w+|alcohol|drinking|sugar|sweets|phone|screens?|screen time|social media|instagram|tiktok|facebook|twitter|scroll\w*|procrastinat\w*|caffeine|coffee|nails?|gaming|video games|youtube|netflix|tv|junk food|fast food|snack\w*|gambling|online shopping)\b|\bdigital detox\b|\bscreen time\b|\bprocrastinat\w+"),
    rule_of("quit", r"\brauchen\b.{0,20}\baufhören\b|\b(?:aufhören|weniger|dejar de|menos|arrêter de|moins)\b.{0,25}\b(?:rauchen|alkohol|trinken|zucker|handy|fumar|beber|azúcar|móvil|fumer|boire|sucre)\b"),
    rule_of("mentor", r"^(?:mentor|coach|tutor|teach|supervise|onboard|train|help(?= .{0,30}\b(?:with|learn|to)\b))\b.{0,40}\b(?:juniors?|interns?|trainees?|apprentices?|students?|team|colleagues?|mentees?|new (?:hires?|starters?|developers?)|class|kids?|sons?|daughters?|nephew|niece|child|children|wife|husband|partner|friend|mum|mom|dad|mother|father|grandmother|grandma|grandson|granddaughter|people|group|beginners?|volunteers)\b|\bmentor(?:ing|ship)\b"),
    rule_of("debt", r"\b(?:debts?|credit cards?|overdraft|overdue bills|schulden|deudas?|dettes?|loans?)\b"),
    rule_of("exam", r"\b(?:exams?|examen(?:es)?|certif\w+|oposici(?:ón|ones)|driving (?:test|licen[cs]e)|theory test|ielts|toefl|toeic|delf|dele|jlpt|hsk|gre|gmat|lsat|mcat|sats?|finals?(?! (?:draft|version|touch|chapter|cut|edit))|midterms?|pmp|cissp|cfa|cpa|a-levels?|gcses?|abitur|klausur\w*|prüfung\w*|staatsexamen|citizenship test|entrance test)\b|\b(?:pass|sit|retake|prepare for|study for|revise for) (?:\w+ ){0,4}test\b"),
    rule_of("generic", r"\b(?:write|send|answer)\b.{0,20}\b(?:letters?|cards?|notes?|thank[- ]yous?)\b(?! of)"),
    rule_of("thesis", r"\b(?:thesis|dissertation|master'?s? paper|term paper|essays?|literature review|manuscript|white ?paper|grant (?:proposal|application)|research (?:paper|proposal)|masterarbeit|bachelorarbeit|hausarbeit|doktorarbeit|tesis|mémoire)\b|\b(?:write|writing|finish|submit|draft|complete|edit|revise)\b.{0,30}\b(?:paper|report|proposal|documentation|handbook|manual|chapters? of (?:my|the) (?:paper|report)|business plan|case study|speech|eulogy|toast|vows|statement)\b"),
    rule_of("write", r"\b(?:writ(?:e|ing)|journal)\b(?!.{0,40}\b(?:novel|book|stor(?:y|ies)|chapters?|poems?|scenes?|thesis|paper|blog|posts?|articles?|code|letters?|essays?|memoir|screenplay)\b).{0,25}\b(?:words|pages|every (?:day|morning|evening)|daily|a day|more|again|regularly)\b|\bmorning pages\b|\bwriting (?:habit|practice)\b"),
    rule_of("code", r"\b(?:refactor\w*|(?:add|write|more) (?:\w+ )?tests|(?:unit|integration|end-to-end) tests|test coverage|tech(?:nical)? debt|codebase|bug ?fix(?:es|ing)?|fix (?:\w+ ){0,3}bugs?|bugs|migrate (?:\w+ ){0,4}(?:to|from|off)|ci/cd|micro-?services?|billing service|backend service)\b"),
    rule_of("novel", r"\b(?:novel|novella|novela|roman|memoirs?|screenplay|nanowrimo|short stor(?:y|ies)|poems?|poetry|autobiography|stage play|songwriting|lyrics)\b(?<!read)|\b(?:write|writing|finish writing|draft|outline|edit|revise)\b.{0,30}\b(?:book|scenes?|story|stories|chapters?|fiction|words|pages)\b|\b(?:creative writing)\b"),
    rule_of("read", r"\b(?:read|reading)\b(?! (?:music|the (?:meter|room)|glasses))|\baudiobooks?\b|\b\d+ books\b|\bbooks to finish|\blesen\b|\bleer\b|\blire\b|\bbook club\b"),
    rule_of("programming", rf"{_LEARN}.{{0,40}}\b(?:{any_of(PROGRAMMING_NAMES)}|coding|programming|to code|to program|web development|app development|data structures|algorithms|machine learning with|front-?end|back-?end|devops|pandas|vba){_NAME_END}"),
    rule_of("bake", rf"{_LEARN}.{{0,30}}\b(?:bak(?:e|ing)|bread|sourdough|cakes?|pastry)\b"),
    rule_of("cook", rf"{_LEARN}.{{0,30}}\b(?:cook\w*|bak(?:e|ing)|cuisine)\b"),
    rule_of("language", rf"{_LEARN}.{{0,40}}\b(?:{any_of(LANGUAGE_NAMES)}|vocabulary|a (?:new |foreign )?language)\b|\b(?:{any_of(LANGUAGE_NAMES)})\b.{{0,20}}\b(?:lernen|lessons?|vocabulary|course|verbessern|words|fluen\w+|level|conversation)\b|\b(?:fluent|conversational) in\b|\bspeak(?:ing)?\b.{{0,20}}\b(?:{any_of(LANGUAGE_NAMES)})\b"),
    rule_of("run", r"(?<!long )(?<!budget )\b(?:run|running|runs|jog|jogging|runner|laufen|joggen|correr|courir)\b(?! (?:(?:a|an|my|our|the|your|another|successful|online|local|own|small) )*(?:business|company|shop|store|workshops?|campaigns?|meetings?|errands?|ads?|events?|team|server|project|course|marathon of|out|late|into|away|costs|for office|through|tests?|experiment|it\b))|\b(?:10 ?k|5 ?k|half[- ]?marathon|marathon|parkrun|couch to 5k|halbmarathon)\b(?! (?:followers|subscribers|words|steps|users|euros?|eur|dollars|views|a month|in savings))"),
    rule_of("walk", r"\bwalk(?:s|ing)?\b(?! (?:away|out|through|the (?:dog|puppy)))|\b\d[\d.,]*k? steps\b|\bspazieren\w*|\b(?:caminar|marcher)\b"),
    rule_of("habit", r"\b\d+ (?:push-?ups?|squats|sit-?ups|pull-?ups|burpees|crunches|planks?)\b"),
    rule_of("fitness", r"\b(?:lift(?:ing)? weights?|weight ?training|weightlifting|strength training|work ?outs?|gym|push-?ups?|pull-?ups?|get (?:back )?(?:in|into) shape|get (?:fit|fitter|stronger|healthy|healthier|moving)|stay fit|fitness|back pain|posture|build muscle|muscle mass|krafttraining|fitter)\b"),
    rule_of("eat", r"\b(?:lose|loose|losing|gain|drop|shed)\b.{0,20}\b(?:weight|kg|kilos?|pounds?|lbs?|fat|belly)\b|\beat(?:ing)?\b.{0,20}\b(?:health\w*|better|less|more|well|clean|vegetables|home|properly|regularly|breakfast|right)\b|\b(?:perder|perdre|bajar) (?:peso|du poids|\d+ ?(?:kg|kilos?))|\b(?:diet|nutrition|calories|abnehmen|go vegan|vegan|vegetarian|healthy eating|keto|intermittent fasting)\b"),
    rule_of("bake", r"\b(?:bake|baking|sourdough|bread|backen|brot)\b"),
    rule_of("cooking", r"\bcook\w*\b.{0,30}\b(?:at home|more|times|every|daily|dinners?|lunch(?:es)?|instead|for the (?:family|kids)|myself|fresh|a week|home)\b|\b(?:less|fewer|stop|no more) (?:ordering in|takeaways?|take-?out|delivery)\b|\b(?:selbst|öfter|mehr) kochen\b|\bcocinar (?:más|en casa)\b"),
    rule_of("cook", r"\b(?:cook\w*|recipes?|bake|baking|meal prep\w*|sourdough|kochen|backen|cocinar|cuisiner)\b"),
    rule_of("sell", r"^\W*(?:sell|get rid of|verkaufen?|vender|vendre)\b(?!.{0,30}\b(?:online|products?|courses?|services|etsy|my art|crafts|more|clutter|debt)\b)|\b(?:verkaufen|loswerden)$"),
    rule_of("pet", r"\b(?:train|teach|socialis\w+|socializ\w+|walk|raise|house[- ]?train|leash[- ]?train|crate[- ]?train)\b.{0,25}\b(?:puppy|puppies|dogs?|kittens?|cats?|horse|parrot)\b|\bpupp(?:y|ies)\b|\bdog (?:training|school)\b|\b(?:hund|welpen?|perro|cachorro|chien|chiot)\b"),
    rule_of("sport", rf"\b(?:{any_of(SPORT_NAMES)})\b(?! (?:business|classes for|shop|studio))"),
    rule_of("instrument", rf"(?:{_LEARN}|\b(?:play|playing|spielen|tocar|jouer|lessons?|sing)\b).{{0,40}}\b(?:{any_of(INSTRUMENT_NAMES)}|keyboard)\b|\b(?:{any_of(INSTRUMENT_NAMES)})\b.{{0,20}}\b(?:lernen|practi[sc]e|lessons?|songs?|pieces?|üben|spielen|grade)\b|\bsongs? on\b|\b(?:piano|guitar|violin|ukulele|cello)\b(?! pedal)"),
    rule_of("win", r"\b(?:find|get|land|win|acquire|sign|gain|attract|reach|grow|increase|more)\b.{0,25}\b(?:clients?|customers?|retailers?|resellers?|stockists?|investors?|sponsors?|partners|subscribers?|followers?|leads?|backers?|donors?|members|patients|testers?|users|orders|collaborators|co-?founder)\b"),
    rule_of("job", r"\b(?:find|get|land|search|look|looking|hunt|hunting|apply|applying|new|dream|change|switch|better|first)\b.{0,25}\b(?:jobs?|position|employment|internship|role|work as|traineeship|apprenticeship|careers?)\b|\b(?:job (?:search|hunt|applications?)|cv|résumé|resume(?! the)|cover letters?|interviews?|get hired|applications|trabajo|emploi|stellensuche|linkedin(?: profile)?|bewerbung\w*|career change|jobsuche)\b"),
    rule_of("paperwork", r"\b(?:tax(?:es)?|tax return|paperwork|steuer\w*|impuestos|impôts|papeleo|visa|passport|insurance|bureaucracy|citizenship|permits?|will and testament|divorce papers|power of attorney|invoices?|bookkeeping|accounting|expenses? report|pension (?:forms?|papers?)|register\b.{0,20}\b(?:business|car|birth))\b"),
    rule_of("budget", r"\b(?:a|my|our|the|monthly|household|family) budget\b(?! (?:for|of))|^budget(?:ing)?$|\bbudgeting\b"),
    rule_of("money", r"\bsav(?:e|ing|ings)\b(?!.{0,12}\b(?:time|energy|water|the date|electricity)\b)|\b(?:budget(?:ing)?|debts?|emergency fund|sparen|ahorrar|économiser|finances?|financial|pay (?:off|back|down)|credit cards?|spend(?:ing)? less|less money|money|mortgage|student loans?|retirement|start investing|invest (?:\d|in|some|my))\b"),
    rule_of("move", r"\b(?:mov(?:e|ing)|relocat\w+)\b (?:house|home|out|in|to|into|from|flats?|apartments?|abroad|day|cit(?:y|ies))\b|\bumzug\b|\bumziehen\b|\bour move\b|\bmy move\b|\bthe move\b"),
    rule_of("fix", r"\b(?:fix|repair|mend|unclog|replace|hang up|assemble|reparieren|reparar|arreglar|réparer)\b.{0,30}\b(?:taps?|faucets?|sinks?|toilet|shower|doors?|windows?|shel(?:f|ves)|fence|bi(?:ke|cycle)|car|lamps?|lights?|chairs?|table|leak\w*|gutters?|washing machine|dishwasher|boiler|heating|radiator|locks?|laptop|phone|zip|bookcase|wardrobe|pictures?|mirror|drawers?|handle|wasserhahn|fahrrad|fenster|tür|grifo|bicicleta|puerta|robinet|vélo|porte)\b"),
    rule_of("errand", r"\b(?:dentist|doctor'?s?|gp|check-?up|appointments?|vaccinat\w+|eye test|optician|hairdresser|haircut|vet|physio\w*|mammogram|blood test|zahnarzt|arzttermin|friseur|dentista|médico|médecin|dentiste)\b"),
    rule_of("renovate", r"\b(?:renovat\w+|redecorat\w*|remodel\w*|refurbish\w*|re-?til\w+|wallpaper|diy|home improvement)\b|\bpaint\b (?:\w+ ){0,3}(?:room|walls?|kitchen|bedroom|house|bathroom|fence|door|ceiling|flat|apartment|hall(?:way)?|nursery|shed)\b|\b(?:fix|repair|install|build|put up|insulate|finish)\b.{0,25}\b(?:roof|kitchen|bathroom|shelf|shelves|deck|shed|floor|door|window|fence|sink|tap|wall|basement|attic|nursery|bike|car|bookcase|wardrobe|terrace|patio)\b"),
    rule_of("declutter", r"\b(?:declutter\w*|tidy\w*|keller|dachboden|sortieren|putzen|nettoyer|ordenar|limpiar|ranger|decluttering|minimali\w+|aufräumen|ausmisten|inbox zero|spring clean\w*)\b|\b(?:clean|clear|empty|organi[sz]e|sort(?: out)?|sort through)\b(?: (?:out|up|through))?.{0,20}\b(?:house|home|flat|apartment|garage|closet|wardrobe|kitchen|photos?|files|basement|attic|desk|office|rooms?|bedroom|cellar|inbox|e-?mails?|cupboards?|drawers?|clothes|shed|loft|papers|storage|toys|pantry|folder|computer)\b"),
    rule_of("garden", r"\b(?:garden\w*|balcony|allotment|vegetable (?:patch|beds?)|lawn|greenhouse|compost\w*|garten|raised beds?|houseplants?)\b|\bplant (?:\w+ ){0,2}(?:tomato\w*|seeds?|bulbs?|trees?|herbs?|vegetables?|flowers?|roses?|hedge)\b|\bgrow (?:my own |some )?(?:tomato\w*|herbs?|vegetables?|flowers?|food)\b"),
    rule_of("project", rf"\b{_BUILD}\b.{{0,50}}\b{_THINGS}\b|\b(?:side[- ]project|pet project|personal project|open[- ]source)\b|\bfinish\b.{{0,20}}\bapp\b|\b(?:build|code|develop|make|program)\b.{{0,30}}\bprojects?\b"),
    rule_of("event", r"\b(?:wedding(?! (?:photos?|album|dress|video|gift|present|speech|vows|suit))|hochzeit|birthday party|baby shower|bridal shower|geburtstag\w*|cumpleaños|anniversaire|boda|funeral|family reunion|stag do|hen party|housewarming)\b|\b(?:plan|organi[sz]e|prepare|host|throw|arrange)\b.{0,30}\b(?:party|birthday|reunion|anniversary|dinner|conference|festival|christmas|meetup|celebration|event|fundraiser|concert|exhibition|thanksgiving)\b"),
    rule_of("travel", r"\b(?:trip|travel\w*|vacation|viaje|voyage|vacaciones|vacances|itinerary|honeymoon|road ?trip|backpacking|reise|urlaub|interrail|holidays? (?:in|to)|pilgrimage|weekend away|city break)\b|\bplan\b.{0,20}\bholidays?\b"),
    rule_of("blog", r"\b(?:blog\w*|newsletter|substack|podcast|youtube channel|youtube videos?|columns?)\b|\b(?:write|publish|post|record|draft)\b.{0,20}\b(?:articles?|posts?|videos?|episodes?|content|issues?)\b|\bcontent (?:creation|calendar|plan)\b"),
    rule_of("business", r"\b(?:clients?|customers?|business|freelanc\w*|start-?up|marketing|sales|revenue|mrr|webshop|online (?:shop|store)|etsy|shopify|side hustle|leads|subscribers|followers|brand|pitch deck|investors?|fundrais\w*|my (?:shop|store|studio|company|agency|practice)|prospects|selbstständig\w*)\b"),
    rule_of("instrument", r"\b(?:sing|singing|choir|music practice|practise music|play music)\b"),
    rule_of("sleep", r"\b(?:sleep\w*|insomnia|schlaf\w*|schläf\w*|dormir|sueño|sommeil|early riser|morning person|bedtime)\b|\b(?:go|get|be|going) (?:to|in) bed\b|\b(?:wak(?:e|ing) up|get(?:ting)? up)\b(?: \w+){0,2} (?:at|by|before|early|earlier|\d)"),
    rule_of("calm", r"\b(?:meditat\w*|mindful\w*|journal\w*|breathwork|breathing exercises?|gratitude|stress\w*|anxiety|anxious|relax\w*|mental health|calm\w*|depress\w*|panic|worr(?:y|ying|ies)|overwhelm\w*|meditieren|meditar|méditer|self[- ]care|pray|prayer|inner peace|slow down)\b"),
    rule_of("volunteer", r"\b(?:volunteer\w*|charity|food bank|community (?:work|service|garden)|ehrenamt\w*|animal shelter|soup kitchen)\b"),
    rule_of("craft", r"\b(?:knit\w*|crochet\w*|sew\w*|quilt\w*|embroider\w*|woodwork\w*|weav\w+|macram\w+|scrapbook\w*|stricken|häkeln|nähen|tejer|coser|tricoter|coudre)\b"),
    rule_of("art", rf"\b(?:{any_of(ART_NAMES)}|art|paintings?|drawings?|sketches|crafts?)\b(?! (?:gallery visit|dealer))"),
    rule_of("call", r"\b(?:call|phone|ring|facetime|video ?call|skype|telephone|anrufen|telefonieren|llamar|appeler)\b.{0,30}\b(?:family|kids?|children|sons?|daughters?|friends?|mum|mom|mother|dad|father|parents?|grand(?:ma|pa|mother|father|parents|children|kids)|sisters?|brothers?|aunt|uncle|eltern|mutter|vater|oma|opa|padres|madre|abuela|parents|mère|grand-mère)\b|\b(?:eltern|mutter|oma|opa|freunde)\b.{0,25}\banrufen\b"),
    rule_of("visit", r"^(?:visit|go (?:and )?see|besuchen|visitar|visiter)\b.{0,40}\b(?:family|kids?|children|sons?|daughters?|friends?|mum|mom|mother|dad|father|parents?|grand(?:ma|pa|mother|father|parents|children|kids)|sisters?|brothers?|aunt|uncle|neighbou?rs?)\b"),
    rule_of("people", r"\b(?:family|kids?|children|sons?|daughters?|wife|husband|partner|boyfriend|girlfriend|friends?|friendships?|mum|mom|mother|dad|father|parents?|grand(?:ma|pa|mother|father|parents|children|kids)|sisters?|brothers?|relationships?|marriage|date nights?|dating|social life|neighbou?rs?|loved ones|familie|freunde\w*|kindern?|enkel\w*|hijos|familia|amigos|nietos|enfants|famille|amis|baby|toddler)\b"),
    rule_of("deadline", r"\b(?:deadline|presentation|project|projects|product launch|roadmap|workshop|lecture|talk|handover|campaign|exhibition|onboarding|audit|quarterly|okrs?|sprint|pitch|client work|assignments?)\b"),
    rule_of("programming", rf"\b(?:{any_of(_CLEAR_PROGRAMMING)}|web development|programming|coding|leetcode){_NAME_END}"),
    rule_of("language", rf"^\W*(?:\w+\W+){{0,2}}(?:{any_of(LANGUAGE_NAMES)})\W*(?:\w+\W*){{0,2}}$"),
    rule_of("fitness", r"\b(?:fit|exercis(?:e|ing)|walk\w*|steps|health|healthy|healthier|in shape|stronger|physical\w*|move more|flexib\w*|stretch\w*|sports?|be more active|train(?:ing)? (?:\d|more|regularly|daily)|abs|squats|fitness|gesund\w*)\b"),
    rule_of("habit", r"\bplan(?:ning)? (?:my|the|our|each|every) (?:week|day|days|month)\b|\b(?:every (?:day|morning|evening|night)|daily|each (?:day|morning|evening|night)|habits?|routines?|drink (?:more )?water|floss\w*|make my bed|vitamins?|skin ?care|a day)\b"),
    rule_of("skill", r"^(?:improve|practi[sc]e|get (?:much )?better (?:at|with|in)|work on|train|sharpen|drive|driving|learn to|learn how to|brush up|hone|strengthen|master)\b"),
    rule_of("study", r"^(?:learn|study|understand|revise|explore|read up|get into|research|deepen|take (?:a|an|the) (?:\w+ )*(?:course|class)|finish (?:a|an|the|my) (?:\w+ )*(?:course|class)|teach myself)\b|\b(?:course|lectures?|university|semester|mooc)\b"),
    rule_of("search", r"^(?:find|look for|looking for|searching for|search for|choose|pick|buy|rent|get|hire|recruit)\b (?:myself |me )?(?:\d+|a|an|the|my|our|new|some|another|first)\b(?! (?:time|way|balance|grip|life|promotion|raise|pay rise|handle|better))"),
    rule_of("project", r"^(?:build|make|create|develop|launch|ship|design|record|produce|prototype|set up|restore|assemble|invent|publish)\b"),
)  # fmt: skip


def kind_of(text: str) -> str:
    """The kind of a goal, "generic" where no rule matches. Case does not matter.

    What is made or written decides, not for whom: "build a treehouse with my son" is about the treehouse. What stands
    before a colon decides over what follows it: "Learn TypeScript: finish the handbook" is programming.
    """
    lowered = text.lower().replace("’", "'")
    title, colon, _more = lowered.partition(":")
    if colon and (titled := _first(title)) != "generic":
        return titled
    kind = _first(lowered)
    if kind == "people" and _PREPARED.match(lowered):
        return "generic"
    made = _MADE.match(lowered)
    if made and kind == "art" and made[1] in {"edit", "print", "frame"}:
        return "generic"
    if made and kind in _ASIDE and (head := _BESIDE.sub("", lowered)) != lowered:
        return head_kind if (head_kind := _first(head)) != "generic" else _MADE_KINDS.get(made[1], "generic")
    return kind


_MADE = re.compile(r"(build|make|write|edit|paint|create|sew|repair|design|finish|print|frame)\b")
_PREPARED = re.compile(r"(?:prepare|get ready|deal with|settle|sort out)\b")
_MADE_KINDS = {"build": "project", "make": "project", "create": "project", "design": "project", "write": "thesis"}
_ASIDE = frozenset({"people", "event", "travel", "grief", "pet"})
_BESIDE = re.compile(r"\s(?:with|for|of|about|to|from)\s.*$")


def _first(lowered: str) -> str:
    return next((rule.kind for rule in RULES if rule.pattern.search(lowered)), "generic")
