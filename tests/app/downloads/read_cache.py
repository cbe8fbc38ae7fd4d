"""Reads a cache folder as the official library does: read_cache.py FOLDER REPOSITORY FILE."""
import sys

from huggingface_hub import scan_cache_dir, snapshot_download, try_to_load_from_cache

folder, repository, file = sys.argv[1:]
scan = scan_cache_dir(folder)
assert not scan.warnings, scan.warnings
found = {repo.repo_id: repo for repo in scan.repos}
assert repository in found, found
names = {f.file_name for revision in found[repository].revisions for f in revision.files}
assert file in names and "config.json" in names, names
assert any("main" in revision.refs for revision in found[repository].revisions)

path = try_to_load_from_cache(repository, file, cache_dir=folder)
assert isinstance(path, str), path
snapshot = snapshot_download(repository, cache_dir=folder, local_files_only=True)
assert path.startswith(snapshot), (path, snapshot)
print(path)
