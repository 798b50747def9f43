/** Version of the numbered rules; it changes when a number that they give changes. */
export const rulesVersion = '1.0';
