/**
 * Quality of 63 statistics departments, 1980: the data set of Hartigan and Hartigan (1985), `statfaculty` in the R package diptest, its values
 * read in the source repository of that package.
 */
export const STATFACULTY: readonly number[] = [
  30, 33, 35, 36, 37, 37, 39, 39, 39, 39, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44, 44, 45, 45, 46, 46, 47,
  47, 48, 48, 48, 49, 50, 50, 51, 52, 52, 53, 53, 53, 53, 53, 54, 54, 57, 57, 59, 60, 60, 60, 61, 61, 61, 61,
  62, 62, 62, 62, 63, 66, 70, 72, 72,
];
