"""The sample articles and the annotations that go with them."""
