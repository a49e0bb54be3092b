"""Words by which people, temptations and whole kinds of goals are called, in four languages."""

from __future__ import annotations

# What a goal is called when its sentence names nothing more certain.
THINGS = {
    "sleep": "your sleep",
    "eat": "your eating",
    "people": "the people you love",
    "call": "the people you love",
    "peace": "making peace",
    "care": "your health",
    "visit": "the people you love",
    "paperwork": "your paperwork",
    "travel": "your trip",
    "garden": "your garden",
    "cook": "your cooking",
    "cooking": "cooking at home",
    "declutter": "your home",
    "move": "your move",
    "business": "your business",
    "run": "your running",
    "volunteer": "volunteering",
    "mood": "feeling better",
    "job": "your job search",
    "quit": "the old habit",
    "exam": "your exam",
    "thesis": "your text",
    "novel": "your book",
    "blog": "your blog",
    "art": "your art",
    "sport": "your sport",
    "instrument": "your music",
    "fitness": "your fitness",
    "pet": "your animal",
    "skill": "your practice",
    "study": "your studies",
}
PEOPLE = {
    "kids": "kids", "kid": "kid", "children": "children", "child": "child", "son": "son", "sons": "sons", "daughter": "daughter",
    "daughters": "daughters", "wife": "wife", "husband": "husband", "partner": "partner", "boyfriend": "boyfriend",
    "girlfriend": "girlfriend", "friends": "friends", "friend": "friend", "family": "family", "parents": "parents", "mum": "mum",
    "mom": "mom", "mother": "mother", "dad": "dad", "father": "father", "grandma": "grandma", "grandmother": "grandmother",
    "grandpa": "grandpa", "grandfather": "grandfather", "grandparents": "grandparents", "grandchildren": "grandchildren",
    "grandkids": "grandkids", "sister": "sister", "sisters": "sisters", "brother": "brother", "brothers": "brothers",
    "neighbours": "neighbours", "neighbors": "neighbors", "baby": "baby", "toddler": "toddler", "aunt": "aunt", "uncle": "uncle",
    "kinder": "kids", "kindern": "kids", "familie": "family", "freunde": "friends", "freunden": "friends", "eltern": "parents",
    "mutter": "mother", "vater": "father", "oma": "grandma", "opa": "grandpa", "enkel": "grandchildren", "enkeln": "grandchildren",
    "hijos": "kids", "familia": "family", "amigos": "friends", "padres": "parents", "madre": "mother", "padre": "father",
    "nietos": "grandchildren", "enfants": "kids", "famille": "family", "amis": "friends", "mère": "mother", "père": "father",
}  # fmt: skip
PULLS = {
    "smoking": "smoking", "smoke": "smoking", "cigarettes": "smoking", "rauchen": "smoking", "fumar": "smoking", "fumer": "smoking",
    "vaping": "vaping", "vape": "vaping", "alcohol": "alcohol", "alkohol": "alcohol", "wine": "wine", "beer": "beer",
    "drinking": "drinking", "drink": "drinking", "trinken": "drinking", "sugar": "sugar", "zucker": "sugar", "azúcar": "sugar",
    "sucre": "sugar", "sweets": "sweets", "phone": "phone time", "handy": "phone time", "móvil": "phone time", "screen": "screen time",
    "screens": "screen time", "screen time": "screen time", "social media": "social media", "instagram": "Instagram",
    "tiktok": "TikTok", "facebook": "Facebook", "twitter": "Twitter", "scrolling": "scrolling", "doomscrolling": "doomscrolling",
    "procrastinating": "procrastinating", "procrastination": "procrastination", "procrastinate": "procrastinating",
    "caffeine": "caffeine", "coffee": "coffee", "nails": "biting your nails", "gaming": "gaming", "video games": "video games",
    "youtube": "YouTube", "netflix": "Netflix", "tv": "television", "junk food": "junk food", "fast food": "fast food",
    "snacking": "snacking", "snacks": "snacks", "gambling": "gambling", "online shopping": "online shopping",
    "digital detox": "screen time",
}  # fmt: skip
PETS = {
    "puppy": "puppy", "puppies": "puppies", "dog": "dog", "dogs": "dogs", "kitten": "kitten", "cat": "cat", "horse": "horse",
    "parrot": "parrot", "hund": "dog", "welpe": "puppy", "welpen": "puppy", "perro": "dog", "cachorro": "puppy", "chien": "dog", "chiot": "puppy",
}  # fmt: skip
