"""Plans and follows which poor and near-poor households of a commune escape poverty."""

__version__ = "0.1.0"
