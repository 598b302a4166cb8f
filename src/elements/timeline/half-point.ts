/** Half the width of the diamond that stands for a single day, in pixels: it is drawn whole at the ends of the plot, too. */
export const halfPoint = 11;
