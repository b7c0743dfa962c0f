import validateLinks from 'remark-validate-links';

// Links to files and headings of this repository are checked; what it would make of them is left to prettier.
export default { plugins: [[validateLinks, { repository: false, root: '.' }]] };
