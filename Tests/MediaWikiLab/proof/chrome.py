"""Chrome of every kind, as wikitext. Each maker gets a source of random names, so that what leaks can be seen."""


def link(name):
    return f"[[{name()}]]"


def bullets(name):
    return f"\n* {link(name)}\n* [[{name()}|{name()}]]\n"


def picture(name):
    return f"[[File:Ostra bridge.png|thumb|{name()} ''{name()}'']]"


# Blocks, anywhere between other blocks.
BLOCKS = {
    "navbox": lambda name: f"{{{{Navbox|title={name()}|group1={name()}|list1={bullets(name)}|group2={name()}|list2={bullets(name)}}}}}",
    "sidebar": lambda name: f"{{{{Sidebar|title={link(name)}|heading1={name()}|content1={bullets(name)}}}}}",
    "campaign box": lambda name: f"{{{{Campaignbox|title={name()}|battles={bullets(name)}}}}}",
    "series box": lambda name: f"{{{{Series box|title={name()}|content={bullets(name)}}}}}",
    "succession box": lambda name: f"{{{{Succession box|before={link(name)}|title={name()}|years=1790–1802|after={name()}}}}}",
    "authority control": lambda name: "{{Authority control}}",
    "portal": lambda name: f"{{{{Portal|{name()}}}}}",
    "portal bar": lambda name: f"{{{{Portal bar|{name()}}}}}",
    "sister project": lambda name: f"{{{{Sister project|{name()}}}}}",
    "old sister project": lambda name: f"{{{{Sister project old|{name()}}}}}",
    "maintenance": lambda name: f"{{{{Ambox|{name()} '''{name()}'''.}}}}",
    "stub": lambda name: f"{{{{Stub|{name()}}}}}",
    "hatnote": lambda name: f"{{{{Hatnote|{name()}, {link(name)}.}}}}",
    "main article": lambda name: f"{{{{Main|{name()}}}}}",
    "old hatnote": lambda name: f"{{{{Dablink|{name()}, {link(name)}.}}}}",
    "style": lambda name: f"<stylesheet id=\"7\">.{'x'}{{color:red}} /* {name()} */</stylesheet>",
    "picture": picture,
    "picture at the left": lambda name: f"[[File:Ostra map.png|left|thumb|80px|{name()}<ref>{name()}</ref>]]",
    "framed picture": lambda name: f"[[File:Ostra map.png|frame|{name()}]]",
    "gallery": lambda name: f"<gallery caption=\"{name()}\">\nOstra bridge.png|{name()}\nOstra map.png|''{name()}''\n</gallery>",
    "packed gallery": lambda name: f"<gallery mode=\"packed\">\nOstra bridge.png|{name()}\n</gallery>",
    "sound": lambda name: f"{{{{Listen|{name()}|{name()}}}}}",
    "quotation": lambda name: f"{{{{Quote|{name()}, {name()}.|{name()}}}}}",
    "quote box": lambda name: f"{{{{Quote box|title={name()}|quote={name()}|source={name()}}}}}",
    "large quotation": lambda name: f"{{{{Cquote|{name()}|{name()}}}}}",
    "pull quotation": lambda name: f"{{{{Pull quote|{name()}}}}}",
    "coordinates": lambda name: "{{Coordinates of page|48°12′N|16°22′E}}",
    "indicator": lambda name: "{{Protected}}",
    "hidden block": lambda name: f"<div style=\"display:none\">{name()}</div>",
    "unprinted block": lambda name: f"<div class=\"noprint\">{name()}</div>",
    "unprinted table": lambda name: f"{{| class=\"metadata\"\n| {name()} || {name()}\n|}}",
    "comment": lambda name: f"<!-- {name()} -->",
    "contents": lambda name: "__TOC__",
    "category": lambda name: f"[[Category:{name()}]]",
    "old navigation": lambda name: f"<div class=\"NavFrame navigation-not-searchable\"><div class=\"NavHead\">{name()}</div></div>",
    "old stub": lambda name: f"<div id=\"stub\" class=\"stub\">{name()} {link(name)}</div>",
    "form": lambda name: f"<section class=\"noprint\">{name()}</section>",
    "player": lambda name: f"<audio src=\"x.ogg\">{name()}</audio>",
}

# In a line, directly behind a word.
MARKS = {
    "citation": lambda name: f"<ref>{name()}, ''{name()}'', 12.</ref>",
    "named citation": lambda name: f"<ref name=\"again\">{name()}</ref>",
    "citation of a group": lambda name: f"<ref group=\"note\">{name()}</ref>",
    "lettered note": lambda name: f"{{{{Efn|{name()}}}}}",
    "citation and page": lambda name: f"<ref>{name()}</ref>{{{{Rp|12–14}}}}",
    "citation needed": lambda name: "{{Citation needed}}",
    "clarify": lambda name: "{{Clarify}}",
    "two citations": lambda name: f"<ref>{name()}</ref><ref>[http://source.example/ {name()}]</ref>{{{{Citation needed}}}}",
}

# In a line, also between spaces.
INLINE = {
    "hidden": lambda name: f"<span style=\"display:none\">{name()}</span>",
    "sort key": lambda name: f"{{{{Sortkey|{name()}|}}}}",
    "icon": lambda name: "[[File:Icon.png|12px|link=|alt=icon]]",
    "icon with a page": lambda name: f"[[File:Icon.png|12px|alt={name()}]]",
    "comment": lambda name: f"<span class=\"noprint\">{name()}</span>",
    "coordinates": lambda name: "{{Coord|48°12′N|16°22′E|48.2°N 16.4°E|48.2; 16.4}}",
    "automatic number": lambda name: "[http://link.example/]",
}

# At the foot of a page.
FEET = ["navbox", "authority control", "portal bar", "stub", "category", "coordinates", "succession box"]
