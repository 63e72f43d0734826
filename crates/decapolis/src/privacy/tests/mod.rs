//! Privacy as it has to hold: every column has a class, the export has everything, erasing leaves no byte behind.

mod bytes;
mod classes;
mod visits;
