import 'roadmark/define';
