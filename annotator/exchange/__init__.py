"""Exchange: what other tools and other Attest libraries know, read into values. Nothing here touches a library."""
