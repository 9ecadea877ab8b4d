/** Fewer districts say nothing of how districts differ: no error or interval is made of them. */
export const LEAST_DISTRICTS = 10;
