"""The layers of the code as one table: the picture in the handbook and the test of the imports both follow from it."""
