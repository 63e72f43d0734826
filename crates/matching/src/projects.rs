//! Rounds of students and projects, with quotas of regions on both sides.
//!
//! Every student ranks projects; a project has seats; regions have quotas of students, of seats, or both. As many students
//! as possible are placed, then as many of the minimums are filled, then the sum of ranks is least. Whoever is left over
//! learns what each wish failed on.

use crate::transport::{Pair, Party, Quota, Transport, Unmet};

/// A student.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Student {
    /// Projects, best first.
    pub wishes: Vec<usize>,
    /// The region whose quota of students counts them.
    pub region: Option<usize>,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Seats.
    pub quota: Quota,
    /// The region whose quota of seats counts them.
    pub region: Option<usize>,
}

/// A round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectRound {
    /// The students.
    pub students: Vec<Student>,
    /// The projects.
    pub projects: Vec<Project>,
    /// By region: how many of its students are placed.
    pub student_regions: Vec<Quota>,
    /// By region: how many seats of its projects are taken.
    pub project_regions: Vec<Quota>,
    /// Students and projects that are together in any case.
    pub forced: Vec<(usize, usize)>,
    /// Students and projects that are not.
    pub forbidden: Vec<(usize, usize)>,
}

/// Who goes where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectPlan {
    /// By student: the project.
    pub project_of: Vec<Option<usize>>,
    /// The sum of the ranks reached, 1 for a first wish.
    pub rank_sum: u64,
    /// Minimums that could not be reached.
    pub unmet: Vec<Unmet>,
    /// What the wishes of each student without a project failed on.
    pub left_over: Vec<LeftOver>,
}

/// A student without a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOver {
    /// The student.
    pub student: usize,
    /// By wish: what it failed on.
    pub wishes: Vec<FailedOn>,
}

/// What a wish failed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailedOn {
    /// The pair is forbidden.
    Forbidden,
    /// Every seat of the project is taken.
    ProjectFull,
    /// The region of the project has no seat left.
    ProjectRegionFull,
    /// The student's own region has sent as many as it may.
    OwnRegionFull,
}

impl ProjectRound {
    /// Places as many as possible, as near to their first wishes as that allows.
    pub fn solve(&self) -> ProjectPlan {
        let transport = self.transport();
        let plan = transport.solve();
        let mut project_of = vec![None; self.students.len()];
        plan.pairs.iter().for_each(|(student, project)| project_of[*student] = Some(*project));
        let rank = |student: usize| {
            let project = project_of[student]?;
            self.students[student].wishes.iter().position(|wish| *wish == project)
        };
        let rank_sum = (0..self.students.len()).filter_map(rank).map(|rank| rank as u64 + 1).sum();
        let left = (0..self.students.len()).filter(|student| project_of[*student].is_none());
        let left_over = left.map(|student| self.left_over(student, &plan.pairs)).collect();
        ProjectPlan { project_of, rank_sum, unmet: plan.unmet, left_over }
    }

    fn transport(&self) -> Transport {
        let is_open = |pair: &Pair| !self.forbidden.contains(&(pair.row, pair.column));
        let pairs = self.students.iter().enumerate().flat_map(|(row, student)| {
            (1..).zip(&student.wishes).map(move |(cost, column)| Pair { row, column: *column, cost })
        });
        Transport {
            rows: self.students.iter().map(|student| Party { quota: Quota::up_to(1), group: student.region }).collect(),
            columns: self
                .projects
                .iter()
                .map(|project| Party { quota: project.quota, group: project.region })
                .collect(),
            row_groups: self.student_regions.clone(),
            column_groups: self.project_regions.clone(),
            pairs: pairs.filter(is_open).collect(),
            forced: self.forced.clone(),
        }
    }

    fn left_over(&self, student: usize, pairs: &[(usize, usize)]) -> LeftOver {
        let count = |which: &dyn Fn(&(usize, usize)) -> bool| pairs.iter().filter(|pair| which(pair)).count() as u32;
        let own = self.students[student].region;
        let is_own_full = own.is_some_and(|region| {
            count(&|pair| self.students[pair.0].region == own) >= self.student_regions[region].capacity
        });
        let failed_on = |project: &usize| {
            if self.forbidden.contains(&(student, *project)) {
                FailedOn::Forbidden
            } else if is_own_full {
                FailedOn::OwnRegionFull
            } else if count(&|pair| pair.1 == *project) >= self.projects[*project].quota.capacity {
                FailedOn::ProjectFull
            } else {
                // No more can be placed, and nothing else stands between the student and this project.
                FailedOn::ProjectRegionFull
            }
        };
        LeftOver { student, wishes: self.students[student].wishes.iter().map(failed_on).collect() }
    }
}
