//! Groups, against all that could be tried.

use proptest::prelude::*;

use super::*;

/// People with a region of `regions` and what they speak, from a letter each.
fn people(regions: &str, speaks: &[&str]) -> Vec<Person> {
    let person = |(index, region): (usize, char)| Person {
        id: format!("p{index}"),
        traits: BTreeMap::from([("region".to_owned(), region.to_string())]),
        speaks: speaks.get(index).map_or_else(Vec::new, |speaks| speaks.chars().map(String::from).collect()),
        group: None,
    };
    regions.chars().enumerate().map(person).collect()
}

/// The question's measure, from the words of the documentation: rules broken, then sixtieths of points.
fn measured(question: &Question, rounds: &[Vec<usize>]) -> (i64, i64) {
    let together = |one: usize, other: usize| rounds.iter().filter(|round| round[one] == round[other]).count() as i64;
    let has = |pairs: &[(usize, usize)], one, other| pairs.contains(&(one, other));
    let (mut broken, mut points) = (0, 0);
    for one in 0..question.people.len() {
        for other in 0..one {
            let times = together(one, other);
            let (left, right) = (&question.people[one].traits, &question.people[other].traits);
            let alike = left.iter().filter(|(name, value)| right.get(*name) == Some(value)).count() as i64;
            let asked = has(&question.wishes, one, other) || has(&question.wishes, other, one);
            let past = question.past.iter().any(|table| table.contains(&one) && table.contains(&other)) && !asked;
            let again = if past { times } else { (times - 1).max(0) };
            points += alike * times * 60 * i64::from(question.weights.alike);
            points += again * 60 * i64::from(question.weights.repeats);
            let apart = has(&question.apart, one, other) || has(&question.apart, other, one);
            broken += if apart { times } else { 0 };
        }
        let wishes: Vec<usize> = question.wishes.iter().filter(|wish| wish.0 == one).map(|wish| wish.1).collect();
        let met = wishes.iter().filter(|other| together(one, **other) > 0).count();
        points += (met + 1..=wishes.len()).map(|nth| 60 * i64::from(question.weights.wishes) / nth as i64).sum::<i64>();
    }
    let languages: Vec<&String> = question.people.iter().flat_map(|person| &person.speaks).collect();
    for round in rounds {
        for group in 0..=question.people.len() {
            let people =
                || question.people.iter().zip(round).filter(|(_, place)| **place == group).map(|(person, _)| person);
            let lacking = |language: &String| {
                people().filter(|person| !person.speaks.is_empty() && !person.speaks.contains(language)).count() as i64
            };
            broken += languages.iter().map(|language| lacking(language)).min().unwrap_or(0);
        }
    }
    (broken, points)
}

/// The best measure of all seatings.
fn best(question: &Question) -> (i64, i64) {
    let count = question.people.len();
    let fits = |round: &Vec<usize>| {
        let groups = match &question.sizes {
            Sizes::Even(groups) => *groups,
            Sizes::Given(sizes) => sizes.len(),
        };
        let filled: Vec<usize> =
            (0..groups).map(|group| round.iter().filter(|place| **place == group).count()).collect();
        let sizes_fit = match &question.sizes {
            Sizes::Even(groups) => filled.iter().all(|size| (count / groups..=count.div_ceil(*groups)).contains(size)),
            Sizes::Given(sizes) => filled == *sizes,
        };
        sizes_fit
            && question.people.iter().zip(round).all(|(person, place)| person.group.is_none_or(|own| own == *place))
    };
    let groups = match &question.sizes {
        Sizes::Even(groups) => *groups,
        Sizes::Given(sizes) => sizes.len(),
    };
    let mut seatings: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..count {
        seatings = (seatings.into_iter())
            .flat_map(|seating| (0..groups).map(move |group| [seating.clone(), vec![group]].concat()))
            .collect();
    }
    seatings.retain(fits);
    let alone = seatings.iter().map(|round| measured(question, std::slice::from_ref(round)));
    let pairs = || seatings.iter().flat_map(|one| seatings.iter().map(move |other| [one.clone(), other.clone()]));
    let best = if question.rounds == 1 { alone.min() } else { pairs().map(|rounds| measured(question, &rounds)).min() };
    best.expect("a seating")
}

/// Who is in which group, round by round.
fn places(question: &Question, groups: &Groups) -> Vec<Vec<usize>> {
    let place = |round: &Vec<Group>, person: usize| {
        let at: Vec<usize> = (0..round.len()).filter(|group| round[*group].people.contains(&person)).collect();
        assert_eq!(at.len(), 1, "everybody sits in one group");
        at[0]
    };
    groups.rounds.iter().map(|round| (0..question.people.len()).map(|person| place(round, person)).collect()).collect()
}

/// Questions of up to so many people.
fn questions(most: usize, rounds: usize) -> impl Strategy<Value = Question> {
    (2..=most, 1..4_usize, any::<bool>()).prop_flat_map(move |(count, groups, is_given)| {
        let pair = (0..count, 1..count).prop_map(move |(one, step)| (one, (one + step) % count));
        let traits = prop::collection::vec((0..2_u8, 0..3_u8), count);
        let speaks = prop::collection::vec(prop::collection::vec("[ab]", 0..2), count);
        let past = prop::collection::vec(prop::collection::vec(0..count, 2..3), 0..3);
        let host = prop::option::of(0..groups.min(count));
        let pairs = |most| prop::collection::btree_set(pair.clone(), 0..most);
        let weights = (0..7_u32, 0..7_u32, 0..3_u32);
        (traits, speaks, past, host, pairs(6), pairs(3), weights).prop_map(
            move |(traits, speaks, past, host, wishes, apart, (wish, repeat, alike))| {
                let groups = groups.min(count);
                let person = |(index, (traits, speaks)): (usize, ((u8, u8), Vec<String>))| Person {
                    id: index.to_string(),
                    traits: BTreeMap::from([
                        ("region".to_owned(), traits.0.to_string()),
                        ("size".to_owned(), traits.1.to_string()),
                    ]),
                    speaks,
                    group: host.filter(|_| index == 0),
                };
                let given = (0..groups).map(|group| if group == 0 { count + 1 - groups } else { 1 });
                Question {
                    sizes: if is_given { Sizes::Given(given.collect()) } else { Sizes::Even(groups) },
                    rounds,
                    people: traits.into_iter().zip(speaks).enumerate().map(person).collect(),
                    wishes: wishes.into_iter().collect(),
                    apart: apart.into_iter().collect(),
                    past,
                    weights: Weights { wishes: wish, repeats: repeat, alike },
                }
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn small_groups_are_the_best_of_all(question in questions(6, 1)) {
        let groups = make(&question, 2_000_000, 0);
        prop_assert_eq!(measured(&question, &places(&question, &groups)), best(&question));
        prop_assert!(groups.is_optimal);
    }

    #[test]
    fn two_rounds_are_the_best_of_all(question in questions(4, 2)) {
        let groups = make(&question, 2_000_000, 0);
        prop_assert_eq!(measured(&question, &places(&question, &groups)), best(&question));
        prop_assert!(groups.is_optimal);
    }

    #[test]
    fn what_is_told_is_what_is_so(question in questions(12, 3), seed in 0..9_u64) {
        let groups = make(&question, 20_000, seed);
        let places = places(&question, &groups);
        let (broken, points) = measured(&question, &places);
        let told: usize = groups.broken.iter().map(|broken| match broken {
            Broken::Together { .. } => 1,
            Broken::NoLanguage { without, .. } => without.len(),
        }).sum();
        prop_assert_eq!((told as i64, groups.cost), (broken, points));
        prop_assert_eq!(groups.wishes_met + groups.unmet.len(), question.wishes.len());
        for Unmet { person, wish, .. } in &groups.unmet {
            prop_assert!(places.iter().all(|round| round[*person] != round[*wish]));
        }
        for (round, (person, own)) in places.iter().flat_map(|round| question.people.iter().enumerate().map(move |own| (round, own))) {
            prop_assert!(own.group.is_none_or(|group| group == round[person]));
        }
    }

    #[test]
    fn what_somebody_seated_is_explained_as_what_was_found(question in questions(9, 1), seed in 0..9_u64) {
        let found = make(&question, 20_000, seed);
        let seated: Vec<Vec<usize>> = found.rounds[0].iter().map(|group| group.people.clone()).collect();
        let told = explain(&question, &seated);
        prop_assert_eq!((&told.rounds, &told.people, told.cost), (&found.rounds, &found.people, found.cost));
        prop_assert_eq!((&told.broken, told.repeats, told.alike), (&found.broken, found.repeats, found.alike));
        let pairs = |groups: &Groups| groups.unmet.iter().map(|unmet| (unmet.person, unmet.wish)).collect::<Vec<_>>();
        prop_assert_eq!(pairs(&told), pairs(&found));
    }

    #[test]
    fn what_a_wish_would_cost_is_what_the_cheapest_exchange_changes(question in questions(8, 1), seed in 0..9_u64) {
        let groups = make(&question, 200, seed);
        let before = places(&question, &groups).swap_remove(0);
        let exchanged = |mover: usize, instead: Option<usize>, to: usize| {
            let mut after = before.clone();
            instead.into_iter().for_each(|other| after[other] = before[mover]);
            after[mover] = before[to];
            after
        };
        let change = |after: &Vec<usize>| {
            let (now, then) = (measured(&question, std::slice::from_ref(&before)), measured(&question, std::slice::from_ref(after)));
            (then.0 - now.0, then.1 - now.1)
        };
        let may_leave = |person: usize| question.people[person].group.is_none();
        for Unmet { person, wish, reason } in &groups.unmet {
            let Reason::Costs(exchange) = reason else { continue };
            let to = if exchange.mover == *person { *wish } else { *person };
            let after = exchanged(exchange.mover, exchange.instead, to);
            prop_assert_eq!((exchange.broken, exchange.cost), change(&after));
            let seated = |group: usize| (0..after.len()).filter(|person| after[*person] == group).collect::<Vec<_>>();
            let told = explain(&question, &(0..groups.rounds[0].len()).map(seated).collect::<Vec<_>>());
            let more = |after: usize, before: usize| after as i64 - before as i64;
            let sums = (more(told.alike, groups.alike), more(told.repeats, groups.repeats));
            prop_assert_eq!((exchange.alike, exchange.repeats), sums);
            let met = |groups: &Groups, person: usize| groups.people[person].asked_for.len();
            let losing = (0..after.len()).filter(|person| met(&told, *person) < met(&groups, *person));
            prop_assert_eq!(&exchange.losing, &losing.collect::<Vec<_>>());
            for (mover, to) in [(*person, *wish), (*wish, *person)].into_iter().filter(|(mover, _)| may_leave(*mover)) {
                let beside = (0..before.len()).filter(|other| before[*other] == before[to] && *other != to);
                for other in beside.filter(|other| may_leave(*other)) {
                    prop_assert!((exchange.broken, exchange.cost) <= change(&exchanged(mover, Some(other), to)));
                }
            }
        }
    }

    #[test]
    fn no_reason_hides_a_better_exchange(question in questions(9, 2), seed in 0..9_u64) {
        for Unmet { reason, .. } in make(&question, 20_000, seed).unmet {
            if let Reason::Costs(exchange) = reason {
                prop_assert!((exchange.broken, exchange.cost) >= (0, 0), "{exchange:?}");
            }
        }
    }
}

#[test]
fn what_somebody_seated_has_the_sizes_and_the_one_round_of_what_they_did() {
    let seated = [vec![0, 1, 2], vec![3], vec![4, 5]];
    let asked = |sizes, rounds| Question { sizes, rounds, people: people("aabbbc", &[]), ..Question::default() };
    let told = explain(&asked(Sizes::Even(2), 3), &seated);
    assert_eq!(told, explain(&asked(Sizes::Given(vec![3, 1, 2]), 1), &seated));
    assert_eq!(told.rounds.len(), 1);
}

#[test]
fn a_table_mixes_regions() {
    let question = Question { sizes: Sizes::Even(2), rounds: 1, people: people("aaabbb", &[]), ..Question::default() };
    let groups = make(&question, 100_000, 0);
    assert_eq!((groups.alike, groups.is_optimal), (2, true));
}

#[test]
fn who_shares_a_language_sits_together_though_regions_would_mix_better() {
    let speaks = ["x", "x", "x", "y", "y", "y"];
    let question =
        Question { sizes: Sizes::Even(2), rounds: 1, people: people("aaabbb", &speaks), ..Question::default() };
    let groups = make(&question, 100_000, 0);
    assert_eq!(groups.broken, []);
    assert!(groups.rounds[0].iter().all(|group| group.languages.len() == 1), "{:?}", groups.rounds);
}

#[test]
fn nine_people_meet_each_other_once_in_four_rounds() {
    let question =
        Question { sizes: Sizes::Even(3), rounds: 4, people: people("abcdefghi", &[]), ..Question::default() };
    let groups = make(&question, STEPS_A_SECOND / 10, 0);
    assert_eq!((groups.repeats, groups.is_optimal), (0, true));
}

/// Whether the best groups are proved; pairs alike, repeats and wishes met.
fn proved(question: &Question) -> (bool, i64, i64, i64) {
    let groups = make(question, 1_000_000, 0);
    (groups.is_optimal, groups.alike as i64, groups.repeats as i64, groups.wishes_met as i64)
}

#[test]
fn what_no_seating_can_avoid_proves_large_groups_too() {
    let asked = |groups, rounds, people| Question { sizes: Sizes::Even(groups), rounds, people, ..Question::default() };
    // Thirteen and twelve at six tables: two of each at every table and one more at one.
    let regions = "a".repeat(13) + &"b".repeat(12);
    assert_eq!(proved(&asked(6, 1, people(&regions, &[]))), (true, 5 + 3 + 6, 0, 0));
    // Four people have met in pairs after three rounds, and meet again in the next three.
    let pairs = asked(2, 6, people("abcd", &[]));
    assert_eq!(proved(&pairs), (true, 0, 6, 0));
    assert_eq!(proved(&Question { past: vec![vec![0, 1]], ..pairs }), (true, 0, 7, 0));
}

#[test]
fn a_wish_that_no_seating_can_meet_does_not_stand_against_the_proof() {
    let mut speaks = ["xy"; 24];
    (speaks[5], speaks[6]) = ("x", "y");
    let mut people = people(&('a'..='x').collect::<String>(), &speaks);
    (people[0].group, people[1].group, people[2].group) = (Some(0), Some(1), Some(0));
    let question = Question {
        sizes: Sizes::Even(6),
        rounds: 1,
        people,
        wishes: vec![(0, 1), (0, 2), (3, 4), (5, 6), (7, 8)],
        apart: vec![(3, 4)],
        ..Question::default()
    };
    assert_eq!(proved(&question), (true, 0, 0, 2));
}

#[test]
fn a_wish_that_is_not_met_says_what_it_would_cost() {
    let wishes = vec![(0, 1), (0, 2), (3, 2), (1, 4), (5, 0)];
    let question = Question {
        sizes: Sizes::Even(2),
        rounds: 1,
        people: people("abcdef", &["x", "xy", "x", "x", "y", "x"]),
        apart: vec![(5, 0)],
        wishes,
        ..Question::default()
    };
    let groups = make(&question, 100_000, 0);
    let reason = |person, wish| groups.unmet.iter().find(|unmet| (unmet.person, unmet.wish) == (person, wish));
    assert_eq!(reason(5, 0).map(|unmet| &unmet.reason), Some(&Reason::Apart));
    assert!(groups.unmet.iter().all(|unmet| unmet.reason != Reason::NoLanguage), "{:?}", groups.unmet);
    assert!(groups.unmet.iter().any(|unmet| matches!(unmet.reason, Reason::Costs(_))), "{:?}", groups.unmet);
}

#[test]
fn whoever_asks_to_see_somebody_again_may() {
    let question = Question {
        sizes: Sizes::Even(2),
        rounds: 1,
        people: people("abcd", &[]),
        wishes: vec![(0, 1)],
        past: vec![vec![0, 1], vec![2, 3]],
        ..Question::default()
    };
    let groups = make(&question, 100_000, 0);
    assert_eq!((groups.wishes_met, groups.repeats), (1, 1), "{groups:?}");
    assert_eq!(groups.people[0].again, Vec::<usize>::new());
}

#[test]
fn the_same_seed_seats_the_same() {
    let question =
        Question { sizes: Sizes::Even(4), rounds: 3, people: people("aabbccddaabbcc", &[]), ..Question::default() };
    assert_eq!(make(&question, 60_000, 5), make(&question, 60_000, 5));
}

#[test]
fn nobody_is_seated_where_nobody_is() {
    let groups = make(&read_question(r#"{"size": 8, "people": []}"#).expect("a question"), 1_000, 0);
    assert_eq!((groups.rounds, groups.is_optimal), (Vec::new(), true));
}

#[track_caller]
fn check_refused(text: &str, path: &str) {
    let error = read_question(text).expect_err("something is wrong");
    assert_eq!(error.path.as_deref(), Some(path), "{error}");
}

#[test]
fn what_is_wrong_with_a_question_is_named_with_its_place() {
    let people = r#""people": [{"id": "ana", "group": 0}, {"id": "bo", "group": 0}, {"id": "cy"}]"#;
    check_refused(&format!(r#"{{{people}}}"#), "");
    check_refused(&format!(r#"{{"groups": 2, "size": 2, {people}}}"#), "");
    check_refused(&format!(r#"{{"groups": 4, {people}}}"#), "/groups");
    check_refused(&format!(r#"{{"groups": 3, {people}}}"#), "/people/1/group");
    check_refused(&format!(r#"{{"sizes": [2, 2], {people}}}"#), "/sizes");
    check_refused(&format!(r#"{{"sizes": [1, 2], {people}}}"#), "/people/1/group");
    check_refused(&format!(r#"{{"groups": 2, "wishes": [["ana", "di"]], {people}}}"#), "/wishes/0/1");
    check_refused(&format!(r#"{{"groups": 2, "wishes": [["ana", "ana"]], {people}}}"#), "/wishes/0");
    check_refused(&format!(r#"{{"groups": 2, "past": [["ana"], ["eve"]], {people}}}"#), "/past/1/0");
    check_refused(&format!(r#"{{"groups": 2, "rounds": 0, {people}}}"#), "/rounds");
    check_refused(&format!(r#"{{"groups": 2, "weights": {{"wishes": 101}}, {people}}}"#), "/weights/wishes");
    check_refused(r#"{"groups": 1, "people": [{"id": "ana", "table": 0}]}"#, "/people/0/table");
}

/// People without anything, by number.
fn nobody_special(count: usize) -> String {
    let people: Vec<String> = (0..count).map(|id| format!(r#"{{"id": "{id}"}}"#)).collect();
    format!(r#""people": [{}]"#, people.join(", "))
}

#[track_caller]
fn check_bound(allowed: &str, beyond: &str, path: &str) {
    assert!(read_question(allowed).is_ok(), "{:?}", read_question(allowed).err());
    check_refused(beyond, path);
}

#[test]
fn as_much_as_a_day_has_room_for_is_read_and_no_more() {
    let (two, many) = (nobody_special(2), nobody_special(400));
    let with = |rest: &str, people: &str| format!(r#"{{"groups": 2, {rest}, {people}}}"#);
    check_bound(&with(r#""rounds": 20"#, &two), &with(r#""rounds": 21"#, &two), "/rounds");
    check_bound(&with(r#""rounds": 10"#, &many), &with(r#""rounds": 11"#, &many), "/rounds");
    let traits = |count: usize| {
        let traits: Vec<String> = (0..count).map(|name| format!(r#""{name}": "x""#)).collect();
        format!(r#"{{"groups": 1, "people": [{{"id": "ana", "traits": {{{}}}}}]}}"#, traits.join(", "))
    };
    check_bound(&traits(10), &traits(11), "/people/0/traits");
    let languages = |count: usize| {
        let each: Vec<String> = (0..count).map(|one| format!(r#"{{"id": "{one}", "speaks": ["{one}"]}}"#)).collect();
        format!(r#"{{"groups": 1, "people": [{}]}}"#, each.join(", "))
    };
    check_bound(&languages(64), &languages(65), "/people");
    let weights = |key: &str, weight: u32| with(&format!(r#""weights": {{"{key}": {weight}}}"#), &two);
    for key in ["wishes", "repeats", "alike"] {
        check_bound(&weights(key, 100), &weights(key, 101), &format!("/weights/{key}"));
    }
}

#[test]
fn sizes_are_said_by_groups_by_seats_or_one_by_one() {
    let sizes = |said: &str, count| {
        let question = read_question(&format!("{{{said}, {}}}", nobody_special(count)));
        question.map(|question| question.sizes).map_err(|error| error.path)
    };
    assert_eq!([sizes(r#""size": 3"#, 6), sizes(r#""size": 3"#, 7)], [Ok(Sizes::Even(2)), Ok(Sizes::Even(3))]);
    assert_eq!([sizes(r#""size": 3"#, 0), sizes(r#""groups": 1"#, 0)], [Ok(Sizes::Even(1)), Ok(Sizes::Even(1))]);
    assert_eq!(sizes(r#""groups": 3"#, 3), Ok(Sizes::Even(3)));
    assert_eq!(sizes(r#""sizes": [1, 2]"#, 3), Ok(Sizes::Given(vec![1, 2])));
    let refused = [sizes(r#""size": 0"#, 3), sizes(r#""groups": 0"#, 3), sizes(r#""sizes": [3, 0]"#, 3)];
    let paths = ["/size", "/groups", "/sizes/1"].map(|path| Err(Some(path.to_owned())));
    assert_eq!(refused, paths);
}

#[test]
fn what_a_question_does_not_say_is_one_round_and_the_usual_weights() {
    let question = read_question(&format!(r#"{{"groups": 1, {}}}"#, nobody_special(2))).expect("a question");
    assert_eq!((question.rounds, question.weights), (1, Weights { wishes: 5, repeats: 5, alike: 1 }));
    let weights = r#""weights": {"wishes": 7, "alike": 0}"#;
    let question = read_question(&format!(r#"{{"groups": 1, {weights}, {}}}"#, nobody_special(2))).expect("a question");
    assert_eq!(question.weights, Weights { wishes: 7, repeats: 5, alike: 0 });
}

#[test]
fn a_wish_stated_twice_counts_once() {
    let wishes = r#""wishes": [["1", "0"], ["0", "1"], ["1", "0"]]"#;
    let question = read_question(&format!(r#"{{"groups": 1, {wishes}, {}}}"#, nobody_special(2))).expect("a question");
    assert_eq!(question.wishes, [(0, 1), (1, 0)]);
}

#[test]
fn a_group_that_can_be_larger_by_one_is_so_for_one_host() {
    let hosts = |groups: &[usize]| {
        let person = |(id, group): (usize, &usize)| format!(r#"{{"id": "{id}", "group": {group}}}"#);
        let people: Vec<String> = groups.iter().enumerate().map(person).collect();
        format!(r#"{{"groups": 3, "people": [{}]}}"#, people.join(", "))
    };
    // Four people in three groups: one of the groups has two.
    check_bound(&hosts(&[0, 0, 1, 2]), &hosts(&[0, 0, 1, 1]), "/people/3/group");
    check_bound(&hosts(&[2, 1, 2, 0]), &hosts(&[2, 2, 2, 0]), "/people/2/group");
    check_bound(&hosts(&[1, 0, 1, 0, 2]), &hosts(&[1, 0, 1, 0, 3]), "/people/4/group");
}
