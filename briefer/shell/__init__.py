"""The part that touches the world: files, clock, processes, terminal."""
