import '../languages/all.ts';
