assert new File(basedir, 'my-notes').mkdir()
