/** The milestone of work that stands under none. */

/** What readers call it; elements and exports have a word for it in the page's language. */
export const unscheduledTitle = 'Unscheduled';
