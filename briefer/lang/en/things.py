"""English: words that tell a product, a work, a storm or a law from somebody who acts."""

from briefer.lang.base import word_set
from briefer.lang.name_words import ThingWords

THINGS = ThingWords(
    kinds_before=word_set("""
        ferry trawler ship vessel tanker yacht frigate destroyer submarine schooner lifeboat freighter warship liner
        film movie novel album song single sitcom musical typhoon hurricane cyclone storm memoir thriller ballet opera
        blockbuster documentary miniseries videogame rocket missile telescope spacecraft spaceship rover smartphone
        ransomware malware virus drug vaccine painkiller antibiotic opioid horse racehorse gorilla tornado
        dog puppy cat kitten pony elephant lion tiger bear dolphin whale orca panda chimpanzee
        comet asteroid bestseller paperback hashtag sportscar sedan hatchback supercomputer
    """),
    kinds_after=word_set("""
        rocket rockets booster boosters smartphone smartphones phone phones handset handsets doll dolls headset
        tablet tablets laptop laptops console consoles processor processors chipset browser telescope spacecraft rover
        vaccine vaccines pill pills ransomware malware worm trojan missiles rifle rifles pistol pistols
        sedan sedans hatchback minivan minivans supercar trilogy franchise sequel album albums
        disease syndrome virus outbreak pandemic epidemic soundtrack movies novels novel episodes
        mission missions conspiracy injection injections treatments tablets
    """),
    counted_before=word_set("""
        version versions episode episodes season seasons copy copies remake adaptation screening screenings
        performance performances soundtrack finale dose doses symptoms strain strains outbreak outbreaks premiere
        rerun reruns verse lyrics
    """),
    follows=frozenset({("sequel", "to"), ("prequel", "to"), ("starred", "in"), ("starring", "in")}),
    shown=word_set("starring airs aired premieres premiered"),
    agent_verbs=word_set("""
        plans planned hopes hoped agreed refused declined decided wants wanted hired fired sued suing acquired bought
        owns employs operates denied apologised apologized joined intends invested pledged offered ordered
        thinks believes knows expects hopes fears voted
    """),
    articles=word_set("a an"),
    owners=word_set("his her my your"),
    agent_before=word_set("at by told against joined"),
    openers=word_set("hurricane typhoon cyclone apollo soyuz tiangong operation"),
    heads=word_set("""
        bowl cup olympics paralympics championship championships prix award awards prize oscars emmys grammys act bill
        amendment treaty accord accords war revolution marathon movie syndrome disease virus flu series trophy medal
        show deal pact night day week eve games debate debates massacre genocide stickers explosion edition festival
        trilogy album soundtrack crash hearings referendum anthem manifesto republican democrat democratic feminist catholic protestant list treasure hoard fool pipeline
    """),
    bare_heads=word_set("""
        court council board department committee commission ministry office agency bureau police union school hospital
        college university government administration company group party association society club team division
    """),
    numbered=word_set("""
        channel radio news fox abc nbc cbs bbc local unit district group studio platoon battalion division formula
        section area station forever capital ward precinct troop squadron engine company brigade squad
        group g network tv sky
    """),
)
