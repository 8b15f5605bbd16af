"""The only room that touches YAML: reading of the data files and the places of findings in them."""
