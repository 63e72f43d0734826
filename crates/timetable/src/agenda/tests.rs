//! Agendas, against all that could be tried.

use proptest::prelude::*;

use super::*;

fn session(id: usize, speakers: &[&str], seats: u32) -> Session {
    Session { id: format!("s{id}"), speakers: speakers.iter().map(ToString::to_string).collect(), seats }
}

fn room(id: usize, seats: u32) -> Room {
    Room { id: format!("r{id}"), seats }
}

/// The least clashes of all agendas that keep the rules; none where no agenda has room for all.
fn least(question: &Question) -> Option<u64> {
    let problem = Problem::of(question);
    fn place(question: &Question, problem: &Problem, slots: &mut Vec<Option<usize>>) -> Option<u64> {
        if slots.len() == question.sessions.len() {
            let seated = rooms::seat(question, slots).iter().all(Option::is_some);
            return seated.then(|| clashes(question, slots));
        }
        let session = slots.len();
        let mut best = None;
        for slot in 0..question.slots {
            if (0..session).any(|other| slots[other] == Some(slot) && problem.is_apart(session, other)) {
                continue;
            }
            slots.push(Some(slot));
            let found = place(question, problem, slots);
            slots.pop();
            best = [best, found].into_iter().flatten().min();
        }
        best
    }
    place(question, &problem, &mut Vec::new())
}

/// Each session in the first slot that takes it.
fn first_fit(problem: &Problem) -> Placing {
    let mut placing = Placing::empty(problem);
    for session in 0..problem.sessions {
        let slot = (0..problem.slots).find(|slot| placing.takes(problem, session, *slot, None));
        placing.put(problem, session, slot);
    }
    placing
}

fn questions() -> impl Strategy<Value = Question> {
    let rooms = prop::collection::vec(0..4_u32, 1..4);
    let sessions = prop::collection::vec((0..4_usize, 0..4_u32), 1..7);
    (1..4_usize, rooms, sessions).prop_flat_map(|(slots, rooms, sessions)| {
        let count = sessions.len();
        prop::collection::vec(prop::collection::btree_set(0..count, 0..=count), 0..5).prop_map(move |wishes| Question {
            slots,
            rooms: rooms.iter().enumerate().map(|(id, seats)| room(id, *seats)).collect(),
            sessions: (sessions.iter().enumerate())
                .map(|(id, (speaker, seats))| session(id, &[&format!("p{speaker}")], *seats))
                .collect(),
            wishes: wishes.into_iter().map(|wishes| wishes.into_iter().collect()).collect(),
        })
    })
}

proptest! {
    #[test]
    fn small_agendas_have_the_least_clashes_of_all(question in questions()) {
        let agenda = make(&question, 20_000, 0);
        match least(&question) {
            Some(least) => {
                prop_assert!(agenda.left_out.is_empty());
                prop_assert_eq!((agenda.clashes, agenda.is_optimal), (least, true));
            }
            None => prop_assert!(!agenda.left_out.is_empty()),
        }
    }

    #[test]
    fn the_exact_search_finds_the_least_clashes_without_annealing(question in questions()) {
        let Some(least) = least(&question) else { return Ok(()) };
        let problem = Problem::of(&question);
        let (is_proved, best) = exact::improve(&problem, first_fit(&problem), 1_000_000);
        prop_assert!(is_proved);
        prop_assert_eq!((best.left_out(), best.cost), (0, i64::try_from(least).expect("few")));
    }

    #[test]
    fn every_agenda_keeps_the_rules(question in questions(), seed in 0..9_u64) {
        let agenda = make(&question, 2_000, seed);
        let problem = Problem::of(&question);
        let placed: Vec<(usize, (usize, usize))> =
            agenda.placed.iter().enumerate().filter_map(|(session, place)| Some((session, (*place)?))).collect();
        for (session, (slot, room)) in &placed {
            prop_assert!(question.rooms[*room].seats >= question.sessions[*session].seats);
            for (other, (other_slot, other_room)) in placed.iter().filter(|(other, _)| other != session) {
                prop_assert!(slot != other_slot || (room != other_room && !problem.is_apart(*session, *other)));
            }
        }
        prop_assert_eq!(placed.len() + agenda.left_out.len(), question.sessions.len());
        let slot_of = |session: usize| agenda.placed[session].map(|(slot, _)| slot);
        let pairs = |wishes: &Vec<usize>| {
            let each = wishes.iter().enumerate().flat_map(|(place, one)| wishes[..place].iter().map(|other| (*one, *other)));
            each.filter(|(one, other)| slot_of(*one).is_some() && slot_of(*one) == slot_of(*other)).count() as u64
        };
        prop_assert_eq!(agenda.clashes, question.wishes.iter().map(pairs).sum::<u64>());
    }
}

#[test]
fn what_has_no_place_says_why() {
    let question = Question {
        slots: 1,
        rooms: vec![room(0, 10), room(1, 10)],
        sessions: vec![session(0, &["ana"], 5), session(1, &["ana"], 5), session(2, &[], 50), session(3, &[], 5)],
        wishes: Vec::new(),
    };
    let left: Vec<(usize, LeftOut)> = make(&question, 1_000, 0).left_out;
    assert!(left.contains(&(2, LeftOut::TooLarge)), "{left:?}");
    assert!(left.iter().any(|(_, why)| *why == LeftOut::SpeakerBusy("ana".to_owned())), "{left:?}");
}

#[test]
fn each_two_of_the_sessions_that_somebody_would_hear_at_once_clash() {
    let question = Question {
        slots: 1,
        rooms: (0..4).map(|id| room(id, 10)).collect(),
        sessions: (0..4).map(|id| session(id, &[], 5)).collect(),
        wishes: vec![vec![0, 1, 2, 3], vec![0, 1, 2], vec![0, 1], vec![0], vec![]],
    };
    let agenda = make(&question, 1_000, 0);
    assert_eq!((agenda.clashes, agenda.is_optimal), (6 + 3 + 1, true));
}

#[test]
fn a_large_agenda_without_clashes_is_found() {
    // Everybody would hear one session of each slot of an agenda that nobody has told.
    let wish = |person: usize, slot: usize| slot + 6 * ((person * 7 + slot * slot * 3 + person / 5) % 5);
    let question = Question {
        slots: 6,
        rooms: (0..5).map(|id| room(id, 10)).collect(),
        sessions: (0..30).map(|id| session(id, &[], 5)).collect(),
        wishes: (0..40).map(|person| (0..6).map(|slot| wish(person, slot)).collect()).collect(),
    };
    let agenda = make(&question, 400_000, 0);
    assert_eq!((agenda.clashes, agenda.is_optimal), (0, true));
}

#[test]
fn the_same_seed_gives_the_same_agenda() {
    let question = read_question(include_str!("../../tests/extracts/24-sessions.json")).expect("a question");
    assert_eq!(make(&question, 60_000, 5), make(&question, 60_000, 5));
}

#[test]
fn an_agenda_is_read_from_a_file() {
    let text = r#"{"slots": 2, "rooms": [{"id": "hall", "seats": 90}],
        "sessions": [{"id": "a", "speakers": ["ana"], "seats": 5}, {"id": "b"}], "wishes": [["b", "a", "b"], []]}"#;
    let expected = Question {
        slots: 2,
        rooms: vec![Room { id: "hall".to_owned(), seats: 90 }],
        sessions: vec![
            Session { id: "a".to_owned(), speakers: vec!["ana".to_owned()], seats: 5 },
            Session { id: "b".to_owned(), speakers: Vec::new(), seats: 0 },
        ],
        wishes: vec![vec![0, 1], Vec::new()],
    };
    assert_eq!(read_question(text), Ok(expected));
}

#[test]
fn what_is_wrong_with_a_question_is_named_with_its_place() {
    let check = |slots: usize, rest: &str, path: &str| {
        let text = format!(r#"{{"slots": {slots}, {rest}}}"#);
        assert_eq!(read_question(&text).expect_err("something is wrong").path.as_deref(), Some(path), "{text}");
    };
    let sessions = r#""rooms": [], "sessions": [{"id": "a"}]"#;
    check(501, sessions, "/slots");
    assert!(read_question(&format!(r#"{{"slots": 500, {sessions}}}"#)).is_ok());
    check(1, r#""rooms": [], "sessions": [{"id": "a"}, {"id": "a"}]"#, "/sessions/1/id");
    check(1, r#""rooms": [{"id": "r", "seats": 1}, {"id": "r", "seats": 2}], "sessions": []"#, "/rooms/1/id");
    check(1, &format!(r#"{sessions}, "wishes": [[], ["a", "b"]]"#), "/wishes/1/1");
    let wishes = |count: usize| format!(r#"{sessions}, "wishes": [[{}]]"#, vec![r#""a""#; count].join(", "));
    check(1, &wishes(201), "/wishes/0");
    assert!(read_question(&format!(r#"{{"slots": 1, {}}}"#, wishes(200))).is_ok());
}

#[test]
fn the_largest_session_sits_in_the_largest_room_and_a_small_one_in_the_smallest_that_holds_it() {
    let question = Question {
        slots: 1,
        rooms: vec![room(0, 100), room(1, 10), room(2, 50)],
        sessions: vec![session(0, &[], 8), session(1, &[], 60), session(2, &[], 20)],
        wishes: Vec::new(),
    };
    assert_eq!(make(&question, 1_000, 0).placed, [Some((0, 1)), Some((0, 0)), Some((0, 2))]);
}
