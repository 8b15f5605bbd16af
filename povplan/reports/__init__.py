"""The content of reports: figures become neutral sheets that know no format."""
