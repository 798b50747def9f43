/** Version of the product; the changelog says what changed. */
export const productVersion = '0.1.0';
