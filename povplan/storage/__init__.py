"""The only package that touches YAML: it reads the data files and locates findings in them."""
