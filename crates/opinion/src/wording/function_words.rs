//! Words that stand in any sentence and say nothing of what it is about.
//!
//! The closed classes of each grammar: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest of the
//! words with which statements demand ("should"); chosen from the lists of the Snowball project (snowballstem.org), without
//! accents, since words are compared after folding.

use words::Speech;

const ENGLISH: &str = "a about after all also am an and any are as at be because been before being between both but by can could \
did do does doing done each every for from get give had has have having he her here him his how i if in into is it its just let \
like make many may me might more most much must my need needs no nor not now of on one only or other our out over own s same she \
should so some such t than that the their them then there these they this those through to too under until up us very was way we \
well were what when where which while who whom why will with would you your";

const SPANISH: &str = "a al algo alguna algunas alguno algunos ante antes asi aun aunque bien cada como con contra cual cuales \
cuando de deben deberia deberian debe debemos del desde donde dos e el ella ellas ellos en entre era es esa esas ese eso esos esta \
estan estar estas este esto estos fue ha hace hacer hacia han hasta hay la las le les lo los mas me mi mis mucho muchos muy nada ni \
no nos nosotros nuestra nuestro nuestros nuestras o otra otras otro otros para pero poco por porque puede pueden que quien se sea \
sean ser si sin sobre solo son su sus tambien tan tanto te tener tiene tienen toda todas todo todos tu un una unas uno unos y ya yo";

const FRENCH: &str = "a ai afin ainsi alors apres au aucun aussi autre autres aux avant avec avoir avons ayant bien c ce cela celle \
celles celui ces cet cette ceux chaque comme contre d dans de depuis des devrait devraient doit doivent deux donc du elle elles en \
encore entre est et etaient etait ete etre eux fait faire faut il ils j je l la le les leur leurs lui m ma mais me meme mes moins \
mon n ne ni nos notre nous on ont ou par pas peu peut peuvent plus plusieurs pour pourrait qu quand que quel quelle qui s sa sans se \
ses si soient soit son sont sous sur t ta tant te tous tout toute toutes tres trop tu un une vers vos votre vous y";

const ARABIC: &str = "ان او اي اذا الا الان التي الذي الذين الى اما انه انها ايضا اكثر به بها بين بعد بعض بكل تكون ثم جدا جميع حتي حتى \
حول حيث خلال دون ذلك سوف شي عن عند عندما على علي عليها عليه غير في فيه فيها قبل قد كان كانت كل كما كون لا لان لكن لكل لم لن له لها \
لهم ليس ما مثل مع من منها منه منذ نحن نحو هذا هذه هم هناك هو هي و وان ولا وفي وهو وهي يتم يجب ينبغي يكون يمكن";

/// Whether a folded word is one of them, or a single letter.
pub(super) fn is_function_word(folded: &str, language: Speech) -> bool {
    let list = match language {
        Speech::Arabic => ARABIC,
        Speech::English => ENGLISH,
        Speech::French => FRENCH,
        Speech::Spanish => SPANISH,
    };
    folded.chars().nth(1).is_none() || list.split(' ').any(|word| word == folded)
}
