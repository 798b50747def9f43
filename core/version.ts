/** Version of the numbered rules; it changes when a number that they give changes. */
export const rulesVersion = '1.1';

/** The version of the product; the package's, the manifests' and the workbooks' own. */
export const productVersion = '0.2.0';
